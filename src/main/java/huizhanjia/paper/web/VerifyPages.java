package huizhanjia.paper.web;

import huizhanjia.kernel.Open;
import huizhanjia.paper.register.PaperVerification;
import huizhanjia.ui.Pages;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/verify/{document}`: anybody who holds the paper asks whether it is genuine. The fingerprint in its QR code is the
/// key; without it nothing is told.
@Controller
@Open(asks = VerifyPages.ASKS, shared = true)
@RequestMapping("/verify/{document}")
class VerifyPages {

    /// What an office behind one address scans by hand; a number of 64 bits is not guessed at this pace.
    static final int ASKS = 30;

    private static final String VIEW = "paper/web/verify";

    private final PaperVerification paperVerification;

    VerifyPages(PaperVerification paperVerification) {
        this.paperVerification = paperVerification;
    }

    @GetMapping
    ModelAndView scanned(@PathVariable String document, @RequestParam(defaultValue = "") String h) {
        return Pages.show(VIEW, new VerifyPage(path(document), paperVerification.scanned(document, h)));
    }

    @PostMapping
    ModelAndView compared(@PathVariable String document, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        return Pages.show(VIEW, new VerifyPage(path(document), paperVerification.compared(document, content)));
    }

    private static String path(String document) {
        return "/verify/" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    }
}

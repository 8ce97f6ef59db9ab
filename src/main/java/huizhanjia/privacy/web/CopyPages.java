package huizhanjia.privacy.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.roll.ExportFormat;
import huizhanjia.privacy.asking.PersonRequestId;
import huizhanjia.privacy.asking.PersonalCopies;
import huizhanjia.ui.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/requests/{request}/copy`: what is kept of a person, for that person.
@Controller
@Needs("member:reveal")
class CopyPages {

    private final PersonalCopies copies;
    private final RequestView view;

    CopyPages(PersonalCopies copies, RequestView view) {
        this.copies = copies;
        this.view = view;
    }

    @PostMapping("/privacy/requests/{request}/copy")
    @Nullable
    ModelAndView hand(
            @PathVariable PersonRequestId request,
            @RequestParam(defaultValue = "pdf") String format,
            HttpServletResponse response,
            Actor actor)
            throws IOException {
        try {
            var as = ExportFormat.of(format).orElseThrow(() -> new Refused("privacy.format", "请选择 PDF 或 Excel"));
            copies.hand(
                    request,
                    as,
                    () -> {
                        Download.begin(response, "个人信息复制件." + as.key());
                        return response.getOutputStream();
                    },
                    actor);
            return null;
        } catch (Refused refused) {
            return view.refused(request, refused, actor);
        }
    }
}

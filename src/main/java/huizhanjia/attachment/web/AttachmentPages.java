package huizhanjia.attachment.web;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Contents;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// A file to save, and its picture to look at. What somebody brought never becomes a page of ours: it is saved,
/// of the type we found, in a sandbox.
@Needs("attachment:read")
@Controller
@RequestMapping("/attachments/{attachment}")
class AttachmentPages {

    private static final String NO_SNIFFING = "X-Content-Type-Options";
    private static final String POLICY = "Content-Security-Policy";
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Contents contents;

    AttachmentPages(Contents contents) {
        this.contents = contents;
    }

    @GetMapping
    void save(@PathVariable AttachmentId attachment, Actor actor, HttpServletResponse response) throws IOException {
        var file = contents.need(attachment, actor);
        try (var opened = contents.open(file)) {
            response.setContentType(file.kind().mediaType());
            response.setContentLengthLong(file.bytes());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(NO_SNIFFING, "nosniff");
            response.setHeader(POLICY, "sandbox; default-src 'none'");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            opened.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable AttachmentId attachment, Actor actor) {
        return contents.preview(contents.need(attachment, actor))
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(A_WHILE).cachePrivate())
                        .header(NO_SNIFFING, "nosniff")
                        .header(POLICY, "sandbox; default-src 'none'")
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

package huizhanjia.ui;

import huizhanjia.kernel.Open;
import huizhanjia.kernel.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/type`: whoever reads better in large type says so once for a browser, signed in or not.
@Open
@Controller
class TypePages {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @PostMapping("/type")
    ModelAndView choose(@RequestParam TypeSize size, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(TypeSize.COOKIE, size.css())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Pages.to(from(request));
    }

    /// The page of ours it was said on; the first page when the browser does not tell.
    private static String from(HttpServletRequest request) {
        try {
            var page = new URI(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            var path = page.getRawPath();
            var isOurs = request.getServerName().equals(page.getHost()) && RequestPath.isOurs(path);
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return isOurs ? path + query : "/";
        } catch (URISyntaxException strange) {
            return "/";
        }
    }
}

package huizhanjia.signin.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// Stands before the guards: of a form with files they see the fields that come before the first file, such as the
/// form's token, and nothing of a file is read until all of them have let it pass.
@Component
@Order(FormDoor.BEFORE_THE_GUARDS)
final class FormDoor extends OncePerRequestFilter {

    /// Spring Security stands at -100.
    static final int BEFORE_THE_GUARDS = -110;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FormRequest.isMultipart(request)
                || WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(new FormRequest(request), response);
        } catch (MultipartException broken) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}

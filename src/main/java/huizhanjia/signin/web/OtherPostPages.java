package huizhanjia.signin.web;

import huizhanjia.signin.form.OtherPost;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Gives a form back that was opened in another post: 409, both posts by name, nothing lost.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OtherPostPages {

    @ExceptionHandler
    ModelAndView on(OtherPost other, HttpServletRequest request) {
        return Pages.answer(HttpStatus.CONFLICT, "signin/web/other-post", OtherPostPage.of(other, request));
    }
}

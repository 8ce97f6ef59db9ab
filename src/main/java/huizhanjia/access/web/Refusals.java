package huizhanjia.access.web;

import huizhanjia.api.Objection;
import huizhanjia.api.Problem;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Says no in Chinese: to people as a page, to programs as a problem.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler({
        Refused.class,
        Objection.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MethodArgumentNotValidException.class,
        MultipartException.class,
        ErrorResponseException.class,
        TypeMismatchException.class
    })
    Object on(Exception wrong, HttpServletRequest request) {
        var problem = Problem.of(wrong);
        return Problem.isWantedAt(request.getRequestURI()) ? problem.answer() : page(wrong, problem.status());
    }

    private static Object page(Exception wrong, int code) {
        var status = status(wrong, Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.BAD_REQUEST));
        var words = Wrong.of(status);
        var sentence = wrong instanceof Refused refused ? refused.sentence() : words.sentence();
        return Pages.answer(status, "access/web/error", new ErrorPage(words.title(), sentence, ""));
    }

    /// Programs are told more kinds of no than people, who read the sentence.
    private static HttpStatus status(Exception wrong, HttpStatus told) {
        return switch (wrong) {
            case Refused refused -> told == HttpStatus.FORBIDDEN ? told : HttpStatus.UNPROCESSABLE_CONTENT;
            case TypeMismatchException noId -> HttpStatus.NOT_FOUND;
            default -> told == HttpStatus.UNPROCESSABLE_CONTENT ? HttpStatus.BAD_REQUEST : told;
        };
    }
}

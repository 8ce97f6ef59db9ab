package huizhanjia.access.web;

import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Says no in Chinese: to people as a page, to programs as a problem (RFC 9457) with a stable code.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private static final String API = "/api/";

    @ExceptionHandler
    Object on(Refused refused, HttpServletRequest request) {
        var status = refused.code().equals("access.denied") ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(request, status, refused.code(), refused.sentence());
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MethodArgumentNotValidException.class,
        MaxUploadSizeExceededException.class,
        ErrorResponseException.class
    })
    Object on(Exception wrong, HttpServletRequest request) {
        var status = wrong instanceof org.springframework.web.ErrorResponse answer
                ? answer.getStatusCode()
                : HttpStatus.BAD_REQUEST;
        return answer(request, status, Wrong.of(status).code(), Wrong.of(status).sentence());
    }

    /// An id that is none leads nowhere.
    @ExceptionHandler
    Object on(TypeMismatchException wrong, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, Wrong.MISSING.code(), Wrong.MISSING.sentence());
    }

    @ExceptionHandler
    Object on(HttpMessageNotReadableException wrong, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, Wrong.BAD.code(), Wrong.BAD.sentence());
    }

    private static Object answer(HttpServletRequest request, HttpStatusCode status, String code, String sentence) {
        if (request.getRequestURI().startsWith(API)) {
            var problem = ProblemDetail.forStatusAndDetail(status, sentence);
            problem.setProperty("code", code);
            return ResponseEntity.of(problem).build();
        }
        var known = Objects.requireNonNullElse(HttpStatus.resolve(status.value()), HttpStatus.BAD_REQUEST);
        return Pages.answer(
                known, "access/web/error", new ErrorPage(Wrong.of(status).title(), sentence, ""));
    }
}

package huizhanjia.api;

import huizhanjia.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Tells which problem an exception stands for.
final class ProblemReading {

    private static final String DENIED = "access.denied";

    /// What a room calls its refusal when somebody else was faster.
    private static final String STALE = ".stale";

    private static final String MISSHAPEN = "写法不对，请对照接口文档";

    private ProblemReading() {}

    static Problem read(Exception wrong) {
        return switch (wrong) {
            case Objection objection -> objection.problem();
            case Refused refused -> Problem.of(status(refused), refused);
            case MethodArgumentNotValidException invalid -> invalid(invalid.getBindingResult());
            case BindException invalid -> invalid(invalid.getBindingResult());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing ->
                invalid(Map.of(missing.getParameterName(), "请给出这个参数"));
            case TypeMismatchException mismatch -> Problem.of(HttpStatus.NOT_FOUND);
            case ErrorResponse answer -> Problem.of(answer.getStatusCode());
            default -> Problem.of(HttpStatus.BAD_REQUEST);
        };
    }

    private static HttpStatus status(Refused refused) {
        if (refused.code().equals(DENIED)) {
            return HttpStatus.FORBIDDEN;
        }
        return refused.code().endsWith(STALE) ? HttpStatus.PRECONDITION_FAILED : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static Problem invalid(BindingResult binding) {
        var fields = new LinkedHashMap<String, String>();
        for (var error : binding.getFieldErrors()) {
            fields.putIfAbsent(error.getField(), sentence(error));
        }
        return invalid(fields);
    }

    private static Problem invalid(Map<String, String> fields) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT).in(fields);
    }

    private static String sentence(FieldError error) {
        return error.isBindingFailure() ? MISSHAPEN : String.valueOf(error.getDefaultMessage());
    }

    /// An id that is none leads nowhere; any other parameter has to be put right.
    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(HttpStatus.NOT_FOUND)
                : invalid(Map.of(mismatch.getName(), MISSHAPEN));
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException wrong
                && !wrong.getPath().isEmpty()) {
            var sentence = wrong instanceof UnrecognizedPropertyException ? "没有这个字段，请对照接口文档" : MISSHAPEN;
            return invalid(Map.of(path(wrong), sentence));
        }
        return Problem.of(HttpStatus.BAD_REQUEST, Fault.UNREADABLE.code(), "内容不是有效的 JSON，请检查");
    }

    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            var name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}

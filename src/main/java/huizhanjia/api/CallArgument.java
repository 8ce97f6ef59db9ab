package huizhanjia.api;

import huizhanjia.kernel.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands a controller the headers of a write.
@Component
class CallArgument implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";

    private static final Pattern KEY_SHAPE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("a call is asked for outside a request");
        }
        var key = servlet.getHeader(KEY);
        if (key != null && !KEY_SHAPE.matcher(key).matches()) {
            throw new Objection(Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "request.idempotency-key",
                    "Idempotency-Key 应为 1 至 100 个可见的 ASCII 字符，建议用 UUID"));
        }
        var ifMatch = servlet.getHeader(HttpHeaders.IF_MATCH);
        if (ifMatch == null && parameter.hasParameterAnnotation(Versioned.class)) {
            throw new Objection(Problem.of(HttpStatus.PRECONDITION_REQUIRED));
        }
        var target = servlet.getMethod() + " "
                + RequestPath.of(servlet.getRequestURI()).value();
        return new Call(target, key, ifMatch);
    }
}

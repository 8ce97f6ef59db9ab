package huizhanjia.signin;

import huizhanjia.kernel.Refused;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerInterceptor;

/// Turns back what no keyboard types: a character of the value nought, which the database cannot hold and somebody sent
/// to see what breaks. An error is told without reading again what was sent: reading it may have been the error.
final class Typed implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var sent = request.getParameterMap();
        var texts = Stream.concat(sent.keySet().stream(), sent.values().stream().flatMap(Arrays::stream));
        if (texts.anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw new Refused("request.unreadable-text", "内容里有无法识别的字符，请删去后重新输入");
        }
        return true;
    }
}

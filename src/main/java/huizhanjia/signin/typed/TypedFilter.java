package huizhanjia.signin.typed;

import huizhanjia.kernel.Refused;
import huizhanjia.kernel.RequestPath;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/// Turns back what may not be typed: a character of the value nought, which the database cannot hold, names
/// that count into a list (no form of the house has any, and a list as long as the number would be made), and
/// numbers of persons where none is asked for. An error is told without reading again what was sent: reading it
/// may have been the error.
public final class TypedFilter implements HandlerInterceptor {

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
        if (sent.keySet().stream().anyMatch(name -> name.indexOf('[') >= 0)) {
            throw new Refused("request.unreadable-name", "地址或表单里有本系统不认识的项目，请从页面上的按钮进入，不要直接修改地址");
        }
        sent.forEach((name, values) -> {
            if (!isSearch(request, name)) {
                Stream.of(values).forEach(value -> check(request, name, value));
            }
        });
        var upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (upload != null) {
            upload.getMultiFileMap().values().stream()
                    .flatMap(List::stream)
                    .map(file -> String.valueOf(file.getOriginalFilename()))
                    .forEach(FreeText::checkFileName);
        }
        return true;
    }

    private static void check(HttpServletRequest request, String name, String value) {
        if (request.getMethod().equals("GET")) {
            FreeText.checkAddress(value);
        } else {
            FreeText.check(name, value);
        }
    }

    /// The one search that takes whole numbers, in the body of a form; it keeps none of them.
    private static boolean isSearch(HttpServletRequest request, String name) {
        return name.equals("q")
                && request.getMethod().equals("POST")
                && RequestPath.of(request.getRequestURI()).is("/members/search");
    }
}

package huizhanjia.signin.typed;

import static java.util.stream.Collectors.joining;

import huizhanjia.api.Problem;
import huizhanjia.kernel.PersonalNumbers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets no number of a person stand in the address of a page, mistyped or not: whoever asks is sent to the same
/// address without it, before anything remembers where they wanted to go.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CleanAddress extends OncePerRequestFilter {

    /// What the clean address carries, so that its page says what happened.
    public static final String BLANKED = "blanked";

    private static final String MARK = BLANKED + "=true";
    private static final String HOME = "/?" + MARK;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var isRead = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!isRead
                || Problem.isWantedAt(request.getRequestURI())
                || (isClean(request) && isClean(request.getRequestURI()))) {
            chain.doFilter(request, response);
            return;
        }
        var target = isClean(request.getRequestURI()) ? cleaned(request.getRequestURI(), query) : HOME;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", target);
    }

    private static boolean isClean(HttpServletRequest request) {
        return request.getQueryString() == null
                || parameters(request.getQueryString()).stream().noneMatch(Parameter::isNumber);
    }

    /// A segment that is a number from end to end; ids and keys hold digits too.
    private static boolean isClean(String path) {
        return List.of(path.split("/", -1)).stream().noneMatch(segment -> isNumber(segment));
    }

    private static boolean isNumber(String segment) {
        var text = Parameter.decoded(segment);
        return text.matches("[0-9\\s-]+[Xx]?") && PersonalNumbers.isMeantIn(text);
    }

    /// As it stands but for the numbers; what begins with two strokes would lead to another house.
    private static String cleaned(String path, String query) {
        var kept = parameters(query).stream()
                .filter(parameter -> !parameter.isNumber())
                .map(Parameter::toString);
        return path.startsWith("//")
                ? HOME
                : path + "?" + Stream.concat(kept, Stream.of(MARK)).collect(joining("&"));
    }

    private static List<Parameter> parameters(String query) {
        return List.of(query.split("&", -1)).stream().map(Parameter::of).toList();
    }

    /// One parameter of an address, as it stands there.
    private record Parameter(String name, String value) {

        static Parameter of(String text) {
            var at = text.indexOf('=');
            return at < 0 ? new Parameter(text, "") : new Parameter(text.substring(0, at), text.substring(at + 1));
        }

        @Override
        public String toString() {
            return value.isEmpty() ? name : name + "=" + value;
        }

        /// The sum of a document that its picture code carries is sixteen figures of any kind, and nobody types it.
        private boolean isDocumentSum() {
            return name.equals("h") && value.matches("[0-9a-f]{16}");
        }

        boolean isNumber() {
            return !isDocumentSum() && isTyped();
        }

        private boolean isTyped() {
            return PersonalNumbers.isMeantIn(decoded(value)) || PersonalNumbers.isMeantIn(decoded(name));
        }

        /// What was typed; what cannot be decoded is taken as it stands.
        static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException unreadable) {
                return text;
            }
        }
    }
}

package huizhanjia.access.web;

import huizhanjia.api.Problem;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Open;
import huizhanjia.ui.Pages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the container sends what nobody caught: a page or a problem, with a short number that finds the log line.
@Open
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final int NUMBER_DIGITS = 8;

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var status = status(request);
        var wrong = Wrong.of(status);
        var number = wrong == Wrong.OURS ? note(request) : "";
        var said = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        var sentence = wrong.isTold() && !said.isBlank() && !said.equals("null") ? said : wrong.sentence();
        if (Problem.isWantedAt(path(request))) {
            var known = Problem.of(status);
            var problem = wrong == Wrong.DENIED ? Problem.of(status, known.code(), sentence) : known;
            return (number.isEmpty() ? problem : problem.numbered(number)).answer();
        }
        return Pages.answer(status, "access/web/error", new ErrorPage(wrong.title(), sentence, number));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return Objects.requireNonNullElse(known, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String path(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static String note(HttpServletRequest request) {
        var hex = Ids.next().toString().replace("-", "");
        var number = hex.substring(hex.length() - NUMBER_DIGITS).toUpperCase(java.util.Locale.ROOT);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error("{} at {}", number, path(request), cause instanceof Throwable thrown ? thrown : null);
        return number;
    }
}

package huizhanjia.ui;

import huizhanjia.kernel.Refused;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// How controllers answer: a page as it should be, or the same page with what was wrong.
public final class Pages {

    static final String PAGE = "page";

    private Pages() {}

    /// The whole page, 200.
    public static ModelAndView show(String view, Page page) {
        return new ModelAndView(view).addObject(PAGE, page);
    }

    /// The whole page with the form as it was filled and its problems, 422.
    public static ModelAndView refused(String view, FormPage page) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, view, page);
    }

    /// The whole page with a form: 200 as long as nothing is wrong with it, else 422.
    public static ModelAndView form(String view, FormPage page) {
        return page.problems().isEmpty() ? show(view, page) : refused(view, page);
    }

    /// Does what a form means and goes on to the page it leads to; or shows the form again with what was wrong.
    ///
    /// @param deed gives the path to go on to
    public static <T> ModelAndView attempt(
            FormResult<T> form, Function<T, String> deed, Function<Problems, ModelAndView> again) {
        return form.meant()
                .map(meant -> attempt(() -> deed.apply(meant), again))
                .orElseGet(() -> again.apply(form.problems()));
    }

    /// The same where nothing was typed.
    public static ModelAndView attempt(Supplier<String> deed, Function<Problems, ModelAndView> again) {
        try {
            return to(deed.get());
        } catch (Refused refused) {
            return again.apply(Problems.of(refused));
        }
    }

    /// The whole page under another status.
    public static ModelAndView answer(HttpStatus status, String view, Page page) {
        var answer = show(view, page);
        answer.setStatus(status);
        return answer;
    }

    /// To another page after a successful change, so that a reload repeats nothing. Braces in the path are
    /// braces: it may hold what somebody typed.
    public static ModelAndView to(String path) {
        var next = new RedirectView(path, true);
        next.setExpandUriTemplateVariables(false);
        return new ModelAndView(next);
    }
}

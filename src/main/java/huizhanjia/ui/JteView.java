package huizhanjia.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Prints one page inside the layout.
final class JteView implements View {

    private static final String LAYOUT = "ui/layout.jte";
    private static final String PART = "ui/part.jte";

    private static final int REFUSED = 422;

    private final TemplateEngine engine;
    private final String template;
    private final ChromeSource source;

    JteView(TemplateEngine engine, String template, ChromeSource source) {
        this.engine = engine;
        this.template = template;
        this.source = source;
    }

    /// A view without a content type is skipped by Spring's negotiating resolver.
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (model == null || !(model.get(Pages.PAGE) instanceof Page page)) {
            throw new IllegalStateException(template + " was asked for without a page");
        }
        var chrome = source.of(request);
        var isPart = isPart(request, response);
        var output = PageOutput.take();
        try {
            ScopedValue.where(Rendering.CHROME, chrome)
                    .run(() -> engine.render(isPart ? PART : LAYOUT, around(page, chrome, isPart), output));
            response.setContentType(getContentType());
            response.setContentLength(output.length());
            output.writeTo(response.getOutputStream());
        } finally {
            output.giveBack();
        }
    }

    private Map<String, Object> around(Page page, Chrome chrome, boolean isPart) {
        Content content = inner -> engine.render(template, page, inner);
        return isPart
                ? Map.of("title", page.title(), "content", content)
                : Map.of("title", page.title(), "chrome", chrome, "content", content);
    }

    /// Whether a click gets the element it asked for. Where that is not to be had it gets what there is to say:
    /// the sign-in page when nobody is signed in any more, or what went wrong in the place of everything.
    private static boolean isPart(HttpServletRequest request, HttpServletResponse response) {
        if (Click.of(request).isNone()) {
            return false;
        }
        if (request.getUserPrincipal() == null) {
            response.setHeader("HX-Refresh", "true");
            return false;
        }
        var isWrong = response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && response.getStatus() != REFUSED;
        if (isWrong) {
            response.setHeader("HX-Retarget", "#main");
            response.setHeader("HX-Reselect", "#main");
            response.setHeader("HX-Reswap", "outerHTML");
        }
        return !isWrong;
    }
}

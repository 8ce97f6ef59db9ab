package huizhanjia.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Prints one page inside the layout.
final class JteView implements View {

    private static final String LAYOUT = "ui/layout.jte";

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
        var output = new Utf8ByteOutput();
        ScopedValue.where(Rendering.CHROME, chrome).run(() -> print(page, chrome, output));
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        whole(output).writeTo(response.getOutputStream());
    }

    /// A page is made of thousands of pieces; the filters around the response look at each one they are handed.
    private static ByteArrayOutputStream whole(Utf8ByteOutput output) throws IOException {
        var whole = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(whole::write);
        return whole;
    }

    private void print(Page page, Chrome chrome, Utf8ByteOutput output) {
        Content content = inner -> engine.render(template, page, inner);
        engine.render(LAYOUT, Map.of("title", page.title(), "chrome", chrome, "content", content), output);
    }
}

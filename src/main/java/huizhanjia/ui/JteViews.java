package huizhanjia.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the compiled template of a view name: `org/web/show` is `huizhanjia/org/web/show.jte`.
@Component
final class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "huizhanjia");
    private final Supplier<ChromeSource> source;

    /// The source is looked up with the first page: rooms tested without it have none.
    JteViews(ObjectProvider<ChromeSource> source) {
        this.source = SingletonSupplier.of(() -> source.getIfAvailable(() -> nobody -> Chrome.NOBODY));
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, template, source.get()) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}

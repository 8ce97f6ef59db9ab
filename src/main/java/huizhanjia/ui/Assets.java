package huizhanjia.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What every page links: one stylesheet and one script, joined from the parts found in the jar when the first
/// page asks for them. Their names carry what is in them, so that a browser keeps them for good and an upgrade
/// has new names.
public final class Assets {

    private static final String LIBRARIES = "META-INF/resources/";
    private static final String BOOTSTRAP = "webjars/bootstrap/5.3.8/css/bootstrap.min.css";
    private static final String HTMX = "webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String ECHARTS = "_static/echarts/6.0.0/";

    private static final Asset STYLE = new Asset(
            "style", "css", joined(Stream.concat(Stream.of(library(BOOTSTRAP)), parts("css", Function.identity()))));
    private static final Asset SCRIPT =
            new Asset("script", "js", joined(Stream.concat(Stream.of(library(HTMX)), parts("js", Assets::apart))));
    private static final Asset CHART = new Asset(
            "chart",
            "js",
            joined(Stream.of(library(ECHARTS + "dist/echarts.simple.min.js"), library(ECHARTS + "theme/v5.js"))));

    private static final Map<String, Asset> ALL =
            Stream.of(STYLE, SCRIPT, CHART).collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    private Assets() {}

    /// The address of the stylesheet.
    public static String style() {
        return STYLE.address();
    }

    /// The address of the script.
    public static String script() {
        return SCRIPT.address();
    }

    /// The address of the library that draws charts; fetched only where one stands.
    public static String chart() {
        return CHART.address();
    }

    /// The file of a name, such as script-0123456789ab.js.
    static Optional<Asset> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static String library(String path) {
        return text(new ClassPathResource(LIBRARIES + path));
    }

    /// What is common comes first, the parts in the order of their names.
    private static Stream<String> parts(String folder, Function<String, String> prepared) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/" + folder + "/*.*");
            return Arrays.stream(found)
                    .sorted(Assets::inOrder)
                    .map(Assets::text)
                    .map(prepared);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int inOrder(Resource one, Resource other) {
        return rank(one).compareTo(rank(other));
    }

    private static String rank(Resource part) {
        var name = Objects.requireNonNull(part.getFilename());
        return name.startsWith("base.") ? "" : name;
    }

    /// A script with names of its own.
    private static String apart(String script) {
        return "(() => {\n'use strict';\n%s\n})();".formatted(script);
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

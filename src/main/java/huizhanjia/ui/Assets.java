package huizhanjia.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The stylesheets and scripts every page links: one file a part, all of them found in the jar.
public final class Assets {

    public static final String BOOTSTRAP = "/webjars/bootstrap/5.3.8/css/bootstrap.min.css";
    public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final List<String> SHEETS = in("css");
    private static final List<String> SCRIPTS = in("js");

    private Assets() {}

    public static List<String> sheets() {
        return SHEETS;
    }

    public static List<String> scripts() {
        return SCRIPTS;
    }

    private static List<String> in(String folder) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/" + folder + "/*.*");
            return Arrays.stream(found)
                    .map(resource -> Objects.requireNonNull(resource.getFilename()))
                    .sorted()
                    .map(name -> "/" + folder + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package huizhanjia.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The texts of law kept in the jar.
public final class LawBook {

    private LawBook() {}

    /// Whether the text of a law is held here.
    public static boolean holds(String law) {
        return file(law).exists();
    }

    /// The words of an article, its later paragraphs included; empty when the text has no such article.
    public static Optional<String> article(String law, String article) {
        var from = Pattern.compile(
                "^" + Pattern.quote(article) + "[ 　].*?(?=^第[一二三四五六七八九十百零]+[条章][ 　]|^## |\\z)",
                Pattern.MULTILINE | Pattern.DOTALL);
        var found = from.matcher(text(law));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static String text(String law) {
        try {
            return file(law).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource file(String law) {
        return new ClassPathResource("law/" + law + ".md");
    }
}

package huizhanjia.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text cut at the quotes of duties, so that a page can colour what is asked.
public final class PolicyText {

    /// The two documents whose every sentence is registered, the province's first.
    public static final List<String> DOCUMENTS = List.of("liaoning-2021-6", "acftu-2020-24");

    private static final Pattern SENTENCE = Pattern.compile("[^。；]+[。；]");

    /// Sentences that ask nothing of anyone, each with the reason: `law/background.csv`.
    private static final Map<String, String> BACKGROUND = LawFile.rows("background").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getField("sentence"), row -> row.getField("reason")));

    private PolicyText() {}

    /// One printed paragraph.
    ///
    /// @param article as in `Passage`
    /// @param heading as in `Passage`
    /// @param spans its words in order
    public record Paragraph(String article, int heading, List<Span> spans) {}

    /// A piece of a paragraph.
    ///
    /// @param text the words
    /// @param duties the codes of the duties that quote them; empty where nobody is asked anything
    public record Span(String text, List<String> duties) {}

    /// What ends with a full stop or a semicolon.
    ///
    /// @param article as in `Passage`
    /// @param text the words
    /// @param duties the codes of the duties that quote some of it
    /// @param background why it asks nothing of anyone; empty text when it asks
    public record Sentence(String article, String text, List<String> duties, String background) {

        /// Whether it asks something that nobody has registered.
        public boolean isUnregistered() {
            return duties.isEmpty() && background.isEmpty();
        }
    }

    /// Every sentence of a text held here.
    public static List<Sentence> sentences(String law) {
        return paragraphs(law).stream()
                .filter(paragraph -> paragraph.heading() == 0)
                .flatMap(PolicyText::sentences)
                .toList();
    }

    private static Stream<Sentence> sentences(Paragraph paragraph) {
        var text = paragraph.spans().stream().map(Span::text).collect(Collectors.joining());
        return SENTENCE.matcher(text).results().map(found -> {
            var duties = new LinkedHashSet<String>();
            var at = 0;
            for (var span : paragraph.spans()) {
                if (at < found.end() && at + span.text().length() > found.start()) {
                    duties.addAll(span.duties());
                }
                at += span.text().length();
            }
            return new Sentence(
                    paragraph.article(),
                    found.group(),
                    List.copyOf(duties),
                    BACKGROUND.getOrDefault(found.group(), ""));
        });
    }

    /// The paragraphs of a text held here.
    public static List<Paragraph> paragraphs(String law) {
        var duties = DutyBook.policy().stream()
                .filter(duty -> duty.source().law().equals(law))
                .toList();
        return LawBook.find(law).orElseThrow().passages().stream()
                .map(passage -> new Paragraph(passage.article(), passage.heading(), spans(passage, duties)))
                .toList();
    }

    private static List<Span> spans(Passage passage, List<Duty> duties) {
        var text = passage.text();
        var quoting = passage.isHeading()
                ? List.<Duty>of()
                : duties.stream().filter(duty -> quotes(duty, passage)).toList();
        var cuts = new TreeSet<>(List.of(0, text.length()));
        quoting.forEach(duty -> {
            cuts.add(start(duty, text));
            cuts.add(end(duty, text));
        });
        var spans = new ArrayList<Span>();
        for (var from : cuts.headSet(text.length())) {
            var until = cuts.higher(from);
            var codes = quoting.stream()
                    .filter(duty -> start(duty, text) <= from && until <= end(duty, text))
                    .map(Duty::code)
                    .toList();
            spans.add(new Span(text.substring(from, until), codes));
        }
        return List.copyOf(spans);
    }

    private static boolean quotes(Duty duty, Passage passage) {
        return duty.source().article().equals(passage.article())
                && passage.text().contains(duty.source().quote());
    }

    private static int start(Duty duty, String text) {
        return text.indexOf(duty.source().quote());
    }

    private static int end(Duty duty, String text) {
        return start(duty, text) + duty.source().quote().length();
    }
}

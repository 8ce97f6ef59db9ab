package huizhanjia.law;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A text cut at the quotes of duties, so that a page can colour what is asked.
public final class PolicyText {

    /// The two documents whose every sentence is registered, the province's first.
    public static final List<String> DOCUMENTS = List.of("liaoning-2021-6", "acftu-2020-24");

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

    /// The paragraphs of a text held here.
    public static List<Paragraph> paragraphs(String law) {
        var duties = DutyBook.all().stream()
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

package huizhanjia.compliance.web;

import huizhanjia.compliance.Counts;
import huizhanjia.compliance.Status;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.LawBook;
import huizhanjia.law.PolicyText;
import huizhanjia.org.OrgLine;
import huizhanjia.ui.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A policy document as text, every demand coloured.
///
/// @param sums how many obligations of the whole document stand how
public record ClausesPage(Part part, List<Document> documents, List<Paragraph> paragraphs, Map<Status, Long> sums)
        implements Page {

    @Override
    public String title() {
        return "条款追溯 · " + part.name();
    }

    /// What laws and regulations ask besides the two documents; not a text but a list.
    static final String STATUTORY = "statutory";

    static ClausesPage of(Part part, String law, Counts counts) {
        var isStatutory = law.equals(STATUTORY);
        var documents = Stream.concat(
                        PolicyText.DOCUMENTS.stream()
                                .map(id -> new Document(
                                        id, LawBook.find(id).orElseThrow().shortName(), id.equals(law))),
                        Stream.of(new Document(STATUTORY, "法律法规", isStatutory)))
                .toList();
        var codes = (isStatutory ? DutyBook.statutory() : DutyBook.policy())
                .stream()
                        .filter(duty -> isStatutory || duty.source().law().equals(law))
                        .map(Duty::code)
                        .toList();
        return new ClausesPage(part, documents, isStatutory ? asked(counts) : text(law, counts), counts.of(codes));
    }

    private static List<Paragraph> text(String law, Counts counts) {
        return PolicyText.paragraphs(law).stream()
                .map(paragraph -> new Paragraph(
                        paragraph.heading(),
                        paragraph.spans().stream()
                                .map(span -> demand(span, counts))
                                .toList()))
                .toList();
    }

    private static List<Paragraph> asked(Counts counts) {
        var bySource = DutyBook.statutory().stream()
                .collect(Collectors.groupingBy(duty -> duty.source().cited(), LinkedHashMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(new Paragraph(
                                2, List.of(demand(new PolicyText.Span(entry.getKey(), List.of()), counts)))),
                        entry.getValue().stream().map(duty -> new Paragraph(0, List.of(demand(duty, counts))))))
                .toList();
    }

    private static Demand demand(Duty duty, Counts counts) {
        var quote = duty.source().quote();
        var text = quote.isEmpty() ? duty.title() + "（原文待取得）" : duty.title() + "：" + quote;
        return demand(new PolicyText.Span(text, List.of(duty.code())), counts);
    }

    private static Demand demand(PolicyText.Span span, Counts counts) {
        var sums = counts.of(span.duties());
        var worst = counts.worst(span.duties());
        return new Demand(
                span.text(),
                String.join(",", span.duties()),
                worst.map(Demand::colour).orElse("nobody"),
                Demand.words(span.duties(), sums));
    }

    /// The part of the tree that is looked at.
    ///
    /// @param path from the top of the scope down to it
    public record Part(OrgId id, String name, List<OrgLine.Step> path) {}

    /// One of the two documents.
    public record Document(String id, String name, boolean shown) {}

    /// One printed paragraph.
    ///
    /// @param heading 0 for text
    public record Paragraph(int heading, List<Demand> demands) {}

    /// A piece of text and what stands behind it.
    ///
    /// @param codes of the duties, with commas; empty text where nobody is asked anything
    /// @param look the class that colours it
    /// @param words what a pointer resting on it reads
    public record Demand(String text, String codes, String look, String words) {

        private static String colour(Status status) {
            return switch (status) {
                case FORBIDDEN, OVERDUE_RED, RULE_FAILED -> "red";
                case OVERDUE_ORANGE -> "orange";
                case OVERDUE_YELLOW, NO_BASIS -> "yellow";
                case DUE_SOON -> "soon";
                case IN_PROGRESS, TO_VERIFY -> "going";
                case MET -> "met";
                case NOT_APPLICABLE -> "nobody";
            };
        }

        private static String words(List<String> codes, Map<Status, Long> sums) {
            var owing = sums.values().stream().mapToLong(Long::longValue).sum();
            var late = sums.entrySet().stream()
                    .filter(entry -> entry.getKey().isOverdue())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return "%s：应办 %d，已达标 %d，逾期 %d"
                    .formatted(String.join("、", codes), owing, sums.getOrDefault(Status.MET, 0L), late);
        }
    }
}

package huizhanjia.compliance.web;

import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.compliance.review.Review;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.org.Org;
import huizhanjia.org.OrgLine;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The duties of one organisation.
///
/// @param sums how many of them stand how
/// @param reports to its leaders, the newest first
public record CheckupPage(
        OrgId org,
        String name,
        List<OrgLine.Step> path,
        LocalDate on,
        Map<Status, Long> sums,
        List<Group> groups,
        Reports reports)
        implements Page {

    private static final Comparator<Line> BY_DEADLINE = Comparator.comparing(
                    (Line line) -> line.judgement().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.judgement().status());

    @Override
    public String title() {
        return "组织体检 · " + name;
    }

    static CheckupPage of(Org org, List<OrgLine.Step> path, Told told) {
        var rows = told.rows();
        var byCode = rows.stream().collect(Collectors.toMap(VerdictRow::duty, Function.identity()));
        var sums = new EnumMap<Status, Long>(Status.class);
        rows.forEach(row -> sums.merge(row.judgement().status(), 1L, Long::sum));
        var groups = DutyBook.all().stream()
                .filter(duty -> byCode.containsKey(duty.code()))
                .collect(Collectors.groupingBy(Group::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(duty -> new Line(
                                        duty,
                                        Objects.requireNonNull(byCode.get(duty.code()))
                                                .judgement()))
                                .sorted(BY_DEADLINE)
                                .toList()))
                .toList();
        return new CheckupPage(org.id(), org.name(), path, told.on(), sums, groups, told.reports());
    }

    /// What is said of the organisation on a day.
    record Told(List<VerdictRow> rows, LocalDate on, Reports reports) {}

    /// Reports to the leaders made so far.
    ///
    /// @param mayMake whether the post in use may make another
    public record Reports(List<Review.Title> made, boolean mayMake) {}

    /// The duties of one article.
    public record Group(String name, List<Line> lines) {

        static String name(Duty duty) {
            return duty.source().cited();
        }
    }

    /// One duty and how it stands.
    public record Line(Duty duty, Judgement judgement) {}
}

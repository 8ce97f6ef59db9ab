package huizhanjia.org.graph.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.graph.Basis;
import huizhanjia.org.graph.OrgAsOf;
import huizhanjia.org.graph.Vantage;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/orgs/past` prints: how many organisations and members a branch had on a day.
///
/// @param node below which it counts
/// @param from the day and how it is looked at
/// @param rows one for each branch, the node's own first
/// @param listed the organisations of one branch; empty when none is asked for
public record PastReport(
        OrgId node, String nodeName, Vantage from, List<Row> rows, List<OrgAsOf> listed, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "历史口径";
    }

    /// The two structures to choose from.
    public List<Choice> bases() {
        return Arrays.stream(Basis.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    /// The sum of all rows.
    public Row total() {
        return new Row(
                null,
                "合计",
                rows.stream().mapToLong(Row::unions).sum(),
                rows.stream().mapToLong(Row::grassroots).sum(),
                rows.stream().mapToLong(Row::members).sum());
    }

    /// The address of one branch's list.
    public String href(Row row) {
        return row.branch() == null ? "" : PastQuestion.listing(node, from, row.branch());
    }

    /// The address of the members behind a number; empty text where they cannot be listed: by another structure than
    /// that of then, as known then, or of one union without what stood below it.
    public String peopleHref(Row row) {
        var branch = row.branch();
        var listed = from.basis() == Basis.THEN && from.knownOn() == null && branch != null && !branch.equals(node);
        return listed ? "/members/past?org=%s&on=%s".formatted(branch, from.on()) : "";
    }

    /// What one branch had on the day.
    ///
    /// @param branch null for what ended without a successor, and for the sum
    /// @param unions organisations of every kind
    /// @param grassroots those of them that organise members at employers
    public record Row(@Nullable OrgId branch, String name, long unions, long grassroots, long members) {

        static boolean isGrassroots(OrgAsOf orgAsOf) {
            return orgAsOf.kind() == OrgKind.GRASSROOTS || orgAsOf.kind() == OrgKind.JOINT;
        }
    }
}

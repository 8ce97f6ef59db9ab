package huizhanjia.member.roll.web;

import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.RosterField;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Branch;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What `/members` prints.
///
/// @param tree beside the list; null where only the list is asked for
/// @param heads of whom the list consists; null where it is filtered
/// @param exporting the form that takes the list out
/// @param may which actions the post in use may begin
public record MemberListPage(
        MemberFilter filter,
        @Nullable Branch tree,
        OrgLine.Step selected,
        Table table,
        PageLinks links,
        Members.@Nullable Heads heads,
        Map<String, String> views,
        ExportForm exporting,
        May may)
        implements Page {

    @Override
    public String title() {
        return selected.name() + " · 会员名册";
    }

    /// The same with a tree beside it.
    MemberListPage beside(Branch branches) {
        return new MemberListPage(filter, branches, selected, table, links, heads, views, exporting, may);
    }

    /// Choices of one field, for a filter; the last one asks for those who have none.
    public List<Choice> choices(String field) {
        var codes = RosterField.of(field).map(known -> known.codes().choices()).orElse(List.of());
        return Stream.concat(codes.stream(), Stream.of(new Choice(MemberQuery.CodeFilter.NOT_FILLED, "未填写")))
                .toList();
    }

    /// Groups may also be asked for as "any of them".
    public List<Choice> groups(String field) {
        return Stream.concat(Stream.of(new Choice("*", "任一群体")), choices(field).stream())
                .toList();
    }

    public List<Choice> standings() {
        return Stream.of(MembershipStatus.values())
                .map(membershipStatus -> new Choice(membershipStatus.name(), membershipStatus.label()))
                .toList();
    }

    /// How many conditions are set beside the union, to say whether the folded ones matter.
    public boolean hasMore() {
        return Stream.of(
                        "form",
                        "employment",
                        "education",
                        "politics",
                        "migrant",
                        "ageFrom",
                        "ageUntil",
                        "joinedFrom",
                        "joinedUntil")
                .anyMatch(name -> !filter.value(name).isEmpty());
    }

    /// The columns shown and those to choose from, and the rows as printed.
    public record Table(List<MemberColumns.Column> columns, List<MemberColumns.Column> offered, List<Row> rows) {

        public boolean shows(MemberColumns.Column column) {
            return columns.contains(column);
        }
    }

    /// One member as printed.
    public record Row(String id, List<String> cells) {}

    /// What the post in use may begin from here.
    public record May(boolean admit, boolean importing, boolean export, boolean reveal) {}
}

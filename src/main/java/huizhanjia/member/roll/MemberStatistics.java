package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.RosterField;
import huizhanjia.member.roll.Statistics.Slice;
import huizhanjia.member.roll.Statistics.Split;
import huizhanjia.member.roll.StatisticsTable.Cell;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Statistics of members for any union and what stands below it.
@Component
public class MemberStatistics {

    /// The splits in the order of the page; each knows its bit in the table's grouping.
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("sex", "性别", 0, RosterField.SEX.codes()::label),
            new Dimension(
                    "age", "年龄", 1, code -> AgeBand.of(code).map(AgeBand::label).orElse("")),
            new Dimension("migrant", "农民工", 2, code -> code.equals("true") ? "农民工" : "非农民工"),
            new Dimension("worker_group", "八大群体", 3, RosterField.WORKER_GROUP.codes()::label),
            new Dimension("new_form", "新就业形态", 4, RosterField.NEW_FORM.codes()::label),
            new Dimension("employment", "就业状况", 5, RosterField.EMPLOYMENT.codes()::label),
            new Dimension("education", "学历", 6, RosterField.EDUCATION.codes()::label),
            new Dimension("politics", "政治面貌", 7, RosterField.POLITICS.codes()::label));

    private static final int THOUSAND = 1000;

    private final StatisticsTable table;
    private final MemberCounts counts;
    private final OrgPlaces places;
    private final Clock clock;

    MemberStatistics(StatisticsTable table, MemberCounts counts, OrgPlaces places, Clock clock) {
        this.table = table;
        this.counts = counts;
        this.places = places;
        this.clock = clock;
    }

    /// Everything counted for the union and below; the same answer until something happens to a member.
    public Statistics of(Scope scope, OrgId root) {
        places.need(scope, root);
        var today = LocalDate.now(clock);
        return counts.answer(List.of("statistics", root, today), Statistics.class, () -> count(root, today));
    }

    private Statistics count(OrgId root, LocalDate on) {
        var reach = Reach.of(root, places.below(root));
        var cells = table.cells(reach, on);
        var active = cells.stream()
                .filter(cell -> cell.split() == (1 << DIMENSIONS.size()) - 1)
                .mapToLong(Cell::members)
                .sum();
        var splits = DIMENSIONS.stream()
                .map(dimension -> dimension.split(cells, active))
                .toList();
        return new Statistics(LocalDateTime.now(clock), active, table.retained(reach), splits);
    }

    /// One way to split; its bit is clear in the rows that are grouped by it.
    private record Dimension(String key, String title, int place, UnaryOperator<String> label) {

        Split split(List<Cell> cells, long total) {
            var bit = 1 << (DIMENSIONS.size() - 1 - place);
            var mask = ((1 << DIMENSIONS.size()) - 1) & ~bit;
            var slices = new ArrayList<Slice>();
            cells.stream()
                    .filter(cell -> cell.split() == mask)
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .forEach(cell -> slices.add(slice(cell, total)));
            return new Split(key, title, slices);
        }

        private Slice slice(Cell cell, long total) {
            var name = cell.code().isEmpty() ? "未填写" : label.apply(cell.code());
            return new Slice(
                    cell.code(), name, cell.members(), (int) ((cell.members() * THOUSAND + total / 2) / total));
        }
    }
}

package huizhanjia.member.roll;

import huizhanjia.member.RosterField;
import huizhanjia.member.roll.Statistics.Slice;
import huizhanjia.member.roll.Statistics.Split;
import huizhanjia.member.roll.StatisticsTable.Cell;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The ways members are split, whatever day they are counted for.
final class Splits {

    /// In the order of the page; each knows its bit in the grouping of `StatisticsTable`.
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

    private static final int ALL = (1 << DIMENSIONS.size()) - 1;
    private static final int THOUSAND = 1000;

    private Splits() {}

    static Statistics of(LocalDateTime asOf, List<Cell> cells, long retained) {
        var active = cells.stream()
                .filter(cell -> cell.split() == ALL)
                .mapToLong(Cell::members)
                .sum();
        var splits = DIMENSIONS.stream()
                .map(dimension -> dimension.split(cells, active))
                .toList();
        return new Statistics(asOf, active, retained, splits);
    }

    /// One way to split; its bit is clear in the rows that are grouped by it.
    private record Dimension(String key, String title, int place, UnaryOperator<String> label) {

        Split split(List<Cell> cells, long total) {
            var mask = ALL & ~(1 << (DIMENSIONS.size() - 1 - place));
            var slices = cells.stream()
                    .filter(cell -> cell.split() == mask)
                    .sorted(Comparator.comparing(Cell::code))
                    .map(cell -> slice(cell, total))
                    .toList();
            return new Split(key, title, slices);
        }

        private Slice slice(Cell cell, long total) {
            var name = cell.code().isEmpty() ? "未填写" : label.apply(cell.code());
            return new Slice(
                    cell.code(), name, cell.members(), (int) ((cell.members() * THOUSAND + total / 2) / total));
        }
    }
}

package huizhanjia.compliance.review;

import huizhanjia.compliance.Counts;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.kernel.OrgId;
import huizhanjia.paper.PrintedPaper.Grid;
import huizhanjia.paper.PrintedTable.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts into tables how the units below one stood, and what became of them since the report before.
///
/// @param parts what the unit owes on its own and what stands directly below it
record Below(List<Subtotal> parts) {

    private static final int NAME = 28;
    private static final int TABLE = 100;
    private static final List<Heading> SINCE = List.of(
            new Heading("单位", 36),
            new Heading("已达标（上次）", 16),
            new Heading("已达标（本次）", 16),
            new Heading("逾期（上次）", 16),
            new Heading("逾期（本次）", 16));

    /// A row a unit, its obligations by status, and the sum of the rows; statuses nobody is in have no column.
    Grid counts() {
        var columns = Arrays.stream(Status.values())
                .filter(status -> status != Status.NOT_APPLICABLE)
                .filter(status -> parts.stream().anyMatch(part -> part.sums().containsKey(status)))
                .toList()
                .reversed();
        var headings = new ArrayList<Heading>();
        headings.add(new Heading("单位", NAME));
        var width = (TABLE - NAME) / (columns.size() + 1);
        headings.add(new Heading("应办", width));
        columns.forEach(status -> headings.add(new Heading(status.label(), width)));
        var rows = Stream.concat(
                        parts.stream().map(part -> row(part.name(), part.sums(), columns)),
                        Stream.of(row("合计", sum(), columns)))
                .toList();
        return new Grid(headings, rows);
    }

    /// The units that stand otherwise than in the report before; those it did not know are left out.
    Grid since(List<Subtotal> earlier) {
        Map<OrgId, Figures> known =
                earlier.stream().collect(Collectors.toMap(Subtotal::org, part -> Figures.of(part.sums())));
        var rows = parts.stream()
                .flatMap(part -> moved(part, known.get(part.org())).stream())
                .toList();
        return new Grid(SINCE, rows);
    }

    /// All of it together.
    Map<Status, Long> sum() {
        return Counts.together(parts.stream().map(Subtotal::sums).toList());
    }

    private static Optional<List<String>> moved(Subtotal part, @Nullable Figures before) {
        var now = Figures.of(part.sums());
        if (before == null || (before.met() == now.met() && before.overdue() == now.overdue())) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                part.name(),
                String.valueOf(before.met()),
                String.valueOf(now.met()),
                String.valueOf(before.overdue()),
                String.valueOf(now.overdue())));
    }

    private static List<String> row(String name, Map<Status, Long> sums, List<Status> columns) {
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.add(String.valueOf(Figures.of(sums).owed()));
        columns.forEach(status -> cells.add(String.valueOf(sums.getOrDefault(status, 0L))));
        return cells;
    }
}

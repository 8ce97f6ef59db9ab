package huizhanjia.sheet;

import huizhanjia.grid.Grid;
import huizhanjia.grid.GridRow;
import huizhanjia.grid.GridSheet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the header of every visible sheet, wherever it stands and however high it is.
public final class Headers {

    /// A header further down is none.
    private static final int ROWS_LOOKED_AT = 40;

    private static final int HIGHEST = 3;

    /// A single word that happens to be a heading makes no header.
    private static final int FEWEST = 2;

    private Headers() {}

    /// What each visible sheet is, the ones that look least like the roster included.
    public static List<Recognition> find(Grid grid, List<Column> columns) {
        return grid.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(sheet -> find(grid, sheet, columns))
                .toList();
    }

    /// Reads a sheet again with a header a person pointed out.
    public static Recognition at(Grid grid, SheetMapping pointed, List<Column> columns) {
        var sheet = grid.sheets().get(pointed.sheet());
        var top = top(grid, sheet, Math.max(ROWS_LOOKED_AT, pointed.headerTo() + ROWS_LOOKED_AT));
        var window = top.rows().stream()
                .filter(row -> row.number() >= pointed.headerFrom() && row.number() <= pointed.headerTo())
                .toList();
        return window.isEmpty()
                ? nothing(sheet, columns)
                : recognition(sheet, top, HeaderMatch.of(top, window, columns), columns);
    }

    private static Recognition find(Grid grid, GridSheet sheet, List<Column> columns) {
        var top = top(grid, sheet, ROWS_LOOKED_AT);
        return IntStream.range(0, top.rows().size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, HIGHEST)
                        .mapToObj(height -> HeaderMatch.of(top, top.window(from, height), columns)))
                .filter(match -> match.found().size() >= Math.min(FEWEST, columns.size()))
                .max(Comparator.comparingDouble(HeaderMatch::score)
                        .thenComparingInt(match -> -match.rows().size())
                        .thenComparingInt(match -> -match.from()))
                .or(() -> guess(top, columns))
                .map(match -> recognition(sheet, top, match, columns))
                .orElseGet(() -> nothing(sheet, columns));
    }

    /// Where nobody knows the headings, the first of the fullest rows is shown to be corrected.
    private static Optional<HeaderMatch> guess(HeaderTop top, List<Column> columns) {
        return IntStream.range(0, top.rows().size())
                .boxed()
                .filter(row -> filled(top.rows().get(row)) >= FEWEST)
                .max(Comparator.comparingLong((Integer row) -> filled(top.rows().get(row)))
                        .thenComparingInt(row -> -row))
                .map(row -> HeaderMatch.of(top, top.window(row, 1), columns));
    }

    private static long filled(GridRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static HeaderTop top(Grid grid, GridSheet sheet, int most) {
        try (var rows = grid.rows(sheet.index())) {
            return HeaderTop.read(rows, sheet, most);
        }
    }

    private static Recognition nothing(GridSheet sheet, List<Column> columns) {
        var needed =
                columns.stream().filter(Column::required).map(Column::label).toList();
        return Recognition.nothing(sheet.index(), sheet.name(), needed);
    }

    private static Recognition recognition(GridSheet sheet, HeaderTop top, HeaderMatch match, List<Column> columns) {
        var headings = IntStream.range(0, top.width(match.rows()))
                .mapToObj(at -> heading(top, match, at))
                .filter(heading -> !heading.text().isEmpty())
                .toList();
        var missing = columns.stream()
                .filter(column -> column.required() && !match.found().containsKey(column.key()))
                .map(Column::label)
                .toList();
        return new Recognition(
                sheet.index(),
                sheet.name(),
                match.from(),
                match.to(),
                top.above(match.from()),
                headings,
                missing,
                confidence(match, headings.size(), columns));
    }

    private static Heading heading(HeaderTop top, HeaderMatch match, int at) {
        var key = match.found().values().stream()
                .filter(fit -> fit.at() == at)
                .map(fit -> fit.column().key())
                .findFirst()
                .orElse("");
        var ways = top.headings(match.rows(), at);
        return new Heading(at, ways.isEmpty() ? "" : ways.getFirst(), key, top.samples(match.to(), at));
    }

    /// Mostly whether what is needed is there, then how exactly it is headed, then how little is unknown.
    private static double confidence(HeaderMatch match, int headings, List<Column> columns) {
        var needed = columns.stream().filter(Column::required).count();
        var neededFound = match.found().values().stream()
                .filter(fit -> fit.column().required())
                .count();
        var exactness = match.found().values().stream()
                .mapToDouble(HeaderMatch.Fit::strength)
                .average()
                .orElse(0);
        var share = needed == 0 ? 1 : (double) neededFound / needed;
        var known = headings == 0 ? 0 : Math.min(1, (double) match.found().size() / headings);
        return 0.6 * share + 0.25 * exactness + 0.15 * known;
    }
}

package huizhanjia.intake;

import huizhanjia.grid.Grid;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Headers;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Recognition;
import huizhanjia.sheet.SheetMapping;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Opens the uploaded file of an intake for as long as something is read from it.
@Component
class IntakeReader {

    private final SealedFiles files;
    private final Rosters rosters;

    IntakeReader(SealedFiles files, Rosters rosters) {
        this.files = files;
        this.rosters = rosters;
    }

    /// Looks at a file that has just come; refuses what cannot be read.
    Mapping look(byte[] plain, Roster roster) {
        try (var grid = Grids.open(plain, GridLimits.STANDARD)) {
            return Mapping.of(Headers.find(grid, roster.columns()));
        }
    }

    void keep(IntakeCard card, byte[] plain) {
        files.keep(card.county(), card.id(), plain);
    }

    /// What each sheet is, read with the headers a person pointed out where they did.
    List<Recognition> recognise(IntakeCard card) {
        var columns = rosters.need(card.roster()).columns();
        var pointed =
                card.mapping().sheets().stream().collect(Collectors.toMap(SheetMapping::sheet, Function.identity()));
        return read(
                card,
                (file, grid) -> Headers.find(grid, columns).stream()
                        .map(found -> again(grid, found, pointed, columns))
                        .toList());
    }

    /// Opens the file for one piece of work.
    <T> T read(IntakeCard card, BiFunction<byte[], Grid, T> work) {
        var opened = files.open(card.county(), card.id());
        try (var grid = Grids.open(opened, GridLimits.STANDARD)) {
            return work.apply(opened, grid);
        }
    }

    private static Recognition again(
            Grid grid, Recognition found, Map<Integer, SheetMapping> pointed, List<Column> columns) {
        var mapping = pointed.get(found.sheet());
        var same = mapping == null
                || (mapping.headerFrom() == found.headerFrom() && mapping.headerTo() == found.headerTo());
        return same || mapping == null ? found : Headers.at(grid, mapping, columns);
    }
}

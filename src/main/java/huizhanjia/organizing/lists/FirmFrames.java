package huizhanjia.organizing.lists;

import huizhanjia.area.Areas;
import huizhanjia.intake.Intake;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.Territories;
import huizhanjia.sheet.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// What rows are read in, and how they rest between check and commit.
@Component
class FirmFrames {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final Territories territories;
    private final Areas areas;
    private final ObjectMapper json;
    private final Clock clock;

    FirmFrames(Territories territories, Areas areas, ObjectMapper json, Clock clock) {
        this.territories = territories;
        this.areas = areas;
        this.json = json;
        this.clock = clock;
    }

    FirmReading.Frame frame(FirmSource source, Intake intake) {
        var territory = territories.of(intake.by().scope());
        if (territory.isNowhere()) {
            throw new Refused("organizing.no-place", "这个任职不管某个地方的单位，请切换到县级或乡镇的任职再导入");
        }
        var home = territory.area().isEmpty() ? intake.county() : territory.area();
        var townships = areas.children(intake.county(), today());
        return new FirmReading.Frame(
                source, intake.county(), home, townships, text -> areas.meant(text, intake.county(), today()));
    }

    Map<String, String> cells(Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : FirmColumns.ALL) {
            var text = row.text(column.key());
            if (!text.isBlank() && !row.isWrong(column.key())) {
                cells.put(column.key(), text);
            }
        }
        return cells;
    }

    String write(Map<String, String> cells) {
        return json.writeValueAsString(cells);
    }

    Map<String, String> read(String said) {
        return json.readValue(said, CELLS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

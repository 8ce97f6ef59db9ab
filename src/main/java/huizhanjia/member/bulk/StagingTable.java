package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.RosterField;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/// Copies judged rows into `member.staged`, a batch at a time.
@Component
class StagingTable {

    private static final List<String> PERSON_COLUMNS = Stream.concat(
                    Stream.of(RosterField.values())
                            .filter(field -> !field.isSealed() && field != RosterField.MIGRANT)
                            .map(RosterField::key),
                    Stream.of("pinyin", "initials", "id_index", "phone_index", "place_index", "sealed"))
            .toList();
    private static final String COPY = """
            copy member.staged (county, intake_id, line, sheet, row_number, outcome, bulk, words, member_id, record_id,
                org_id, standing, joined_on, began_on, began_by, changed_on, reason, migrant, %s) from stdin
            """.formatted(String.join(", ", PERSON_COLUMNS));

    private static final int PART = 1_000;

    private final DataSource source;

    StagingTable(DataSource source) {
        this.source = source;
    }

    /// Writes the lines of a batch; the first has the given number.
    void write(Intake intake, List<JudgedLine> lines, int firstLine, Map<OrgId, String> unions) {
        var parts = (lines.size() + PART - 1) / PART;
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    var from = part * PART;
                    var some = lines.subList(from, Math.min(from + PART, lines.size()));
                    return part(intake, some, firstLine + from, unions);
                })
                .toList()
                .forEach(this::copy);
    }

    private static String part(Intake intake, List<JudgedLine> lines, int firstLine, Map<OrgId, String> unions) {
        var text = new CopyText();
        for (var i = 0; i < lines.size(); i++) {
            var judged = lines.get(i);
            text.add(intake.county()).add(intake.id().value()).add(firstLine + i);
            row(text, judged, unions.getOrDefault(judged.org(), ""));
        }
        return text.take();
    }

    private static void row(CopyText text, JudgedLine judged, String union) {
        var sealed = judged.sealed();
        var line = sealed.line();
        var belonging = line.belonging();
        text.add(line.place().sheet()).add(line.place().row());
        text.add(judged.fate().outcome().name()).add(judged.fate().bulk()).add(judged.words(union));
        text.add(judged.member().value())
                .add(sealed.record().value())
                .add(judged.org().value());
        text.add(belonging.standing().name())
                .add(belonging.joinedOn())
                .add(belonging.since())
                .add(belonging.begins().name())
                .add(belonging.changedOn())
                .add(belonging.reason());
        text.add(sealed.columns().get(RosterField.MIGRANT.key()));
        for (var column : PERSON_COLUMNS) {
            text.add(sealed.columns().get(column));
        }
        text.endRow();
    }

    private void copy(String rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows));
        } catch (SQLException trouble) {
            throw new IllegalStateException("staging failed", trouble);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}

package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.member.RosterField;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
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
            copy member.staged (county, intake_id, line, sheet, row_number, outcome, bulk, words, member_id, record_id, org_id,
                standing, joined_on, changed_on, reason, migrant, %s) from stdin
            """.formatted(String.join(", ", PERSON_COLUMNS));

    private static final int PART = 1_000;

    private final DataSource source;

    StagingTable(DataSource source) {
        this.source = source;
    }

    /// Writes the lines of a batch; the first has the given number.
    void write(Intake intake, List<JudgedLine> lines, int firstLine) {
        var parts = (lines.size() + PART - 1) / PART;
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> part(intake, lines, firstLine, part * PART))
                .toList()
                .forEach(this::copy);
    }

    private static String part(Intake intake, List<JudgedLine> lines, int firstLine, int from) {
        var text = new CopyText();
        for (var i = from; i < Math.min(from + PART, lines.size()); i++) {
            row(text, intake, lines.get(i), firstLine + i);
        }
        return text.take();
    }

    private static void row(CopyText text, Intake intake, JudgedLine judged, int number) {
        var sealed = judged.sealed();
        var line = sealed.line();
        text.add(intake.county())
                .add(intake.id().value())
                .add(number)
                .add(line.sheet())
                .add(line.number());
        text.add(judged.outcome().name()).add(judged.bulk()).add(line.words());
        text.add(judged.member().value())
                .add(sealed.record().value())
                .add(line.org().value());
        text.add(line.standing().name())
                .add(line.joinedOn())
                .add(line.changedOn())
                .add(line.reason());
        text.add(sealed.migrant());
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

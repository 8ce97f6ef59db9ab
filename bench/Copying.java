package bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/// Rows of one table on their way in, as COPY text.
final class Copying {

    private final String into;
    private final StringBuilder text = new StringBuilder(1 << 16);

    Copying(String table, Collection<String> columns) {
        this.into = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    }

    Copying(String table, String columns) {
        this.into = "copy " + table + " (" + columns + ") from stdin";
    }

    void row(Collection<?> values) {
        var separator = "";
        for (var value : values) {
            text.append(separator);
            append(value);
            separator = "\t";
        }
        text.append('\n');
    }

    void row(Object... values) {
        row(java.util.Arrays.asList(values));
    }

    void send(Connection to) throws SQLException, IOException {
        to.unwrap(PGConnection.class).getCopyAPI().copyIn(into, new StringReader(text.toString()));
        text.setLength(0);
    }

    private void append(Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            default -> text.append(value.toString().replace("\\", "\\\\").replace("\t", " ").replace("\n", " "));
        }
    }
}

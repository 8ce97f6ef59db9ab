package huizhanjia.vault;

import java.util.List;

/// A column of envelopes, each bound to its row; a bean of the room that owns the table, so that a new key
/// reaches it.
///
/// @param table with its schema, such as `org.org`
/// @param column null where nothing is kept
/// @param key the columns that make a row itself, in the order in which `at` is told them
/// @param bound what its envelopes are bound to besides the key: the column's own name but for rows that will be
///     copied into another column as they are
public record SealedColumn(String table, String column, List<String> key, String bound) {

    public SealedColumn(String table, String column, String... key) {
        this(table, column, List.of(key), table + "." + column);
    }

    /// The same column with envelopes that open in the other one, in the row of the same key.
    public SealedColumn boundAs(SealedColumn other) {
        return new SealedColumn(table, column, key, other.bound);
    }

    /// What the log calls it.
    public String name() {
        return table + "." + column;
    }

    /// The row's place, its key as the columns of `key` hold it.
    public SealedPlace at(Object... values) {
        if (values.length != key.size()) {
            throw new IllegalArgumentException("%s is bound to %s".formatted(name(), key));
        }
        var text = new StringBuilder(bound);
        for (var value : values) {
            text.append('/').append(value);
        }
        return new SealedPlace(name(), text.toString());
    }
}

package huizhanjia.vault;

/// A column of envelopes that a new key must reach; a bean of the room that owns the table.
///
/// @param table with its schema, such as `org.org`
/// @param column null where nothing is kept
public record SealedColumn(String table, String column) {

    /// What the log calls it.
    public String name() {
        return table + "." + column;
    }
}

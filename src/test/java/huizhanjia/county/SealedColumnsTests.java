package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.Vault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever rests sealed in the database is known to the one who seals it anew, and bound to its row.
@QingshanTest
record SealedColumnsTests(List<SealedColumn> seals, Vault vault, JdbcClient jdbc) {

    /// Bytes that hold nothing to be opened: blind indexes, hashes and digests, by their names; the keyed
    /// hashes of the trail; what the scheduler keeps of a task.
    /// The last one is the text of a law, which everybody may read.
    private static final String NO_ENVELOPE =
            ".*[._](index|hash|digest)|trail[.].*[.]seal|task[.].*[.]task_data|statute[.]draft[.]content";

    @Test
    void every_column_of_bytes_is_sealed_and_declared_or_holds_nothing_to_open() {
        var columns = jdbc.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                from information_schema.columns c
                where c.data_type = 'bytea'
                and c.table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).list();
        var envelopes =
                columns.stream().filter(name -> !name.matches(NO_ENVELOPE)).toList();
        assertThat(seals).extracting(SealedColumn::name).containsExactlyInAnyOrderElementsOf(envelopes);
    }

    @Test
    void every_envelope_may_be_sealed_anew_by_the_running_house() {
        assertThat(seals)
                .allSatisfy(seal -> assertThat(jdbc.sql("select has_column_privilege(:table, :column, 'update')")
                                .param("table", seal.table())
                                .param("column", seal.column())
                                .query(Boolean.class)
                                .single())
                        .as(seal.name())
                        .isTrue());
    }

    /// A column whose rows are copied into another as they are is bound to that one's key.
    @Test
    void no_two_rows_share_a_place() {
        assertThat(seals)
                .allSatisfy(seal -> assertThat(seal.key())
                        .containsAll(
                                seal.bound().equals(seal.name())
                                        ? primaryKey(seal.table())
                                        : Set.of("county", "record_id")));
        assertThat(seals).filteredOn(seal -> seal.bound().equals(seal.name())).hasSize(seals.size() - 1);
    }

    @Test
    void every_envelope_of_the_county_is_bound_and_opens_in_its_row() {
        assertThat(seals).allSatisfy(seal -> {
            var key = seal.key().stream().map("t.%s::text"::formatted).collect(Collectors.joining(", "));
            var opened = jdbc.sql("select t.%s, array[%s] from %s t where t.%s is not null"
                            .formatted(seal.column(), key, seal.table(), seal.column()))
                    .query((row, number) -> row.getBytes(1)[0] == 2
                            && vault.find(seal.at((Object[]) row.getArray(2).getArray()), row.getBytes(1))
                                    .isPresent())
                    .list();
            assertThat(opened).as(seal.name()).doesNotContain(false);
        });
        assertThat(vault.unopenedCount()).isZero();
    }

    private Set<String> primaryKey(String table) {
        return jdbc.sql("""
                select a.attname
                from pg_index i
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                where i.indrelid = cast(:table as regclass)
                and i.indisprimary
                """).param("table", table).query(String.class).set();
    }
}

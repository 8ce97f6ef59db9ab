package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.database.TestCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What grows with people or time begins with its county in every key, so that a province can be spread over
/// machines county by county. Tables that every machine holds in full are named in `reference-tables.txt`, each
/// with its reason.
class DistributionTests {

    /// A key of a table: the columns it begins with and, for a foreign key, the table it points at.
    record Key(String home, String name, String first, String target) {}

    private static final Set<String> REFERENCE = Pattern.compile("^(\\w+\\.\\w+) \\| \\S.+$", Pattern.MULTILINE)
            .matcher(House.text(Path.of("src/test/resources/huizhanjia/reference-tables.txt")))
            .results()
            .map(line -> line.group(1))
            .collect(Collectors.toSet());

    private static final JdbcClient CATALOG = catalog();

    private static final List<Key> KEYS = CATALOG.sql("""
                    with key as (
                        select indrelid as home, indexrelid as name, indkey[0] as first, null::oid as target
                        from pg_index
                        where indisunique
                        union all
                        select conrelid, conindid, conkey[1], confrelid
                        from pg_constraint
                        where contype = 'f'
                    )
                    select k.home::regclass::text as home, k.name::regclass::text as name, a.attname as first,
                        coalesce(k.target::regclass::text, '') as target
                    from key k
                    join pg_class t on t.oid = k.home and t.relnamespace::regnamespace::text !~ '^(pg_|public|information)'
                    left join pg_attribute a on a.attrelid = k.home and a.attnum = k.first
                    """).query(Key.class).list();

    @Test
    void a_table_that_grows_is_unique_within_its_county() {
        assertThat(keys(key -> key.target().isEmpty() && !key.first().equals("county")))
                .isEmpty();
    }

    @Test
    void a_table_that_grows_points_within_its_county_or_at_a_reference_table() {
        assertThat(keys(key -> !key.target().isEmpty()
                        && !REFERENCE.contains(key.target())
                        && !key.first().equals("county")))
                .isEmpty();
    }

    @Test
    void every_table_has_a_key_and_what_is_listed_exists() {
        var tables = CATALOG.sql("""
                        select t.oid::regclass::text
                        from pg_class t
                        where t.relkind in ('r', 'p') and t.relnamespace::regnamespace::text !~ '^(pg_|public|information)'
                        """).query(String.class).set();
        assertThat(KEYS.stream().filter(key -> key.target().isEmpty()).map(Key::home))
                .containsAll(tables);
        assertThat(tables).containsAll(REFERENCE);
    }

    @Test
    void nothing_happens_behind_the_back_of_a_statement() {
        assertThat(CATALOG.sql("select tgname from pg_trigger where not tgisinternal")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private static List<Key> keys(Predicate<Key> broken) {
        return KEYS.stream()
                .filter(key -> !REFERENCE.contains(key.home()))
                .filter(broken)
                .toList();
    }

    private static JdbcClient catalog() {
        var login = TestCluster.database().app();
        return JdbcClient.create(new DriverManagerDataSource(
                Objects.requireNonNull(login.getJdbcUrl()),
                Objects.requireNonNull(login.getUsername()),
                Objects.requireNonNull(login.getPassword())));
    }
}

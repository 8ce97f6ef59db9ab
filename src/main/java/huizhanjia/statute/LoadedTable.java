package huizhanjia.statute;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `statute.text`, `statute.passage` and `statute.withdrawal`. A text stands until it is withdrawn.
@Component
class LoadedTable {

    private static final String STANDING = """
            from statute.text t
            where not exists (select 1 from statute.withdrawal w where w.text_id = t.id)
            """;

    private final JdbcClient jdbc;

    LoadedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Another value whenever a text was loaded or withdrawn.
    String revision() {
        return jdbc.sql("select coalesce(md5(string_agg(t.id::text, ' ' order by t.id)), '') " + STANDING)
                .query(String.class)
                .single();
    }

    /// Every text that stands, with its words.
    List<Loaded> all() {
        var passages = jdbc.sql("""
                        select p.text_id, p.heading, p.article, p.words
                        from statute.passage p
                        join statute.text t on t.id = p.text_id
                        where not exists (select 1 from statute.withdrawal w where w.text_id = t.id)
                        order by p.text_id, p.position
                        """).query((row, number) -> Map.entry(id(row, "text_id"), passage(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return standing(id -> passages.getOrDefault(id, List.of()));
    }

    /// Every text that stands, without its words.
    List<Loaded> titles() {
        return standing(id -> List.of());
    }

    List<Passage> passages(UUID text) {
        return jdbc.sql("""
                select p.heading, p.article, p.words
                from statute.passage p
                where p.text_id = :text
                order by p.position
                """)
                .param("text", text)
                .query((row, number) -> passage(row))
                .list();
    }

    UUID add(TextReading reading, String law, Actor by, Instant at) {
        var id = Ids.next();
        var imprint = reading.imprint();
        jdbc.sql("""
                insert into statute.text
                    (id, law, title, issuer, number, version_on, effective_on, file_name, digest, clerk_id, clerk_name,
                     post, loaded_at)
                values (:id, :law, :title, :issuer, :number, :version, :effective, :file, :digest, :clerk, :name, :post,
                    :at)
                """)
                .param("id", id)
                .param("law", law)
                .param("title", imprint.title())
                .param("issuer", imprint.issuer())
                .param("number", imprint.number())
                .param("version", imprint.version())
                .param("effective", imprint.effectiveFrom())
                .param("file", reading.fileName())
                .param("digest", reading.digest())
                .param("clerk", by.clerk().value())
                .param("name", by.clerkName())
                .param("post", by.post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        addWords(id, reading.passages());
        return id;
    }

    /// Whether it stood until now.
    boolean withdraw(Loaded text, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                insert into statute.withdrawal (text_id, reason, clerk_id, clerk_name, post, withdrawn_at)
                values (:id, :reason, :clerk, :name, :post, :at)
                on conflict do nothing
                """)
                        .param("id", text.id())
                        .param("reason", reason)
                        .param("clerk", by.clerk().value())
                        .param("name", by.clerkName())
                        .param("post", by.post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void addWords(UUID text, List<Passage> passages) {
        jdbc.sql("""
                insert into statute.passage (text_id, position, heading, article, words)
                select :text, p.position, p.heading, p.article, p.words
                from unnest(:headings::int[], :articles::text[], :words::text[])
                    with ordinality as p (heading, article, words, position)
                """)
                .param("text", text)
                .param("headings", column(passages, passage -> "" + passage.heading()))
                .param("articles", column(passages, Passage::article))
                .param("words", column(passages, Passage::text))
                .update();
    }

    private static String[] column(List<Passage> passages, Function<Passage, String> value) {
        return passages.stream().map(value).toArray(String[]::new);
    }

    private List<Loaded> standing(Function<UUID, List<Passage>> words) {
        return jdbc.sql("""
                select t.id, t.law, t.title, t.issuer, t.number, t.version_on, t.effective_on, t.file_name, t.digest,
                    t.clerk_name, t.post, t.loaded_at
                """ + STANDING + "order by t.id")
                .query((row, number) -> loaded(row, words.apply(id(row, "id"))))
                .list();
    }

    private static Loaded loaded(ResultSet row, List<Passage> words) throws SQLException {
        var text = new LawText(
                row.getString("law"),
                row.getString("title"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("effective_on", LocalDate.class),
                null,
                row.getObject("version_on", LocalDate.class),
                row.getString("file_name"),
                true,
                words);
        return new Loaded(
                id(row, "id"),
                text,
                row.getString("digest"),
                "%s（%s）".formatted(row.getString("clerk_name"), row.getString("post")),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(row.getInt("heading"), row.getString("article"), row.getString("words"));
    }
}

package huizhanjia.privacy.asking;

import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.vault.Vault;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL that takes names out of `privacy.request` when their time is over.
@Component
class AskedNameTable {

    private static final String NAMED = """
            from privacy.request r
            where r.county = :county
            and r.member_id is null
            and r.erased_at is null
            and r.id <> all(:held)
            and exists (
                select 1
                from privacy.request_step s
                where s.county = r.county and s.request_id = r.id
                and s.kind in ('GRANT', 'REFUSE') and s.on_day < :before
            )
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    AskedNameTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// How many named persons got their answer before a day.
    long answeredBefore(Erasing erasing) {
        return jdbc.sql("select count(*)\n" + NAMED)
                .param("county", erasing.county())
                .param("held", erasing.held().toArray(UUID[]::new))
                .param("before", erasing.before())
                .query(Long.class)
                .single();
    }

    /// Seals nothing in the place of their names; how many.
    int forget(Erasing erasing, int most) {
        var due = jdbc.sql("select r.id\n" + NAMED + "order by r.id limit :most for update skip locked")
                .param("county", erasing.county())
                .param("held", erasing.held().toArray(UUID[]::new))
                .param("before", erasing.before())
                .param("most", most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        due.forEach(id -> jdbc.sql("""
                update privacy.request
                set sealed = :nothing, erased_at = now()
                where county = :county and id = :id
                """)
                .param("nothing", vault.seal(PersonRequestTable.SEALED.at(erasing.county(), id), ""))
                .param("county", erasing.county())
                .param("id", id)
                .update());
        return due.size();
    }
}

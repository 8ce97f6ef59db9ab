package huizhanjia.organizing.request;

import huizhanjia.database.Params;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.vault.Vault;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL that takes persons out of `organizing.request` when their time is over.
@Component
class AskerTable {

    private static final String NAMED = """
            from organizing.request r
            where r.county = :county
              and r.erased_at is null
              and r.id <> all (cast(:held as uuid[]))
              and exists (select 1
                          from organizing.request_end e
                          where e.county = r.county and e.request_id = r.id
                            and e.ended_at < cast(:before as timestamp) at time zone 'Asia/Shanghai')
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    AskerTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// How many requests with a person in them ended before a day.
    long endedBefore(Erasing erasing) {
        return jdbc.sql("select count(*)\n" + NAMED)
                .paramSource(named(erasing))
                .query(Long.class)
                .single();
    }

    /// Seals nothing in the place of the persons; how many.
    int forget(Erasing erasing, int most) {
        var due = jdbc.sql("select r.id\n" + NAMED + "order by r.id limit :most for update skip locked")
                .paramSource(named(erasing).and("most", most))
                .query(UUID.class)
                .list();
        due.forEach(id -> jdbc.sql("""
                update organizing.request
                set sealed = :nothing, note = '', erased_at = now()
                where county = :county and id = :id
                """)
                .paramSource(Params.none()
                        .and("nothing", vault.seal(RequestSeals.PERSON.at(erasing.county(), id), ""))
                        .and("county", erasing.county())
                        .and("id", id))
                .update());
        return due.size();
    }

    private static Params named(Erasing erasing) {
        return Params.none()
                .and("county", erasing.county())
                .and("held", erasing.held().stream().map(UUID::toString).toList())
                .and("before", erasing.before());
    }
}

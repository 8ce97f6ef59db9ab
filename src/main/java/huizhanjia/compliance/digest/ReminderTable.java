package huizhanjia.compliance.digest;

import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.reminder`.
@Component
class ReminderTable {

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Says it once a day.
    void add(String county, List<Reminder> reminders) {
        jdbc.sql("""
                insert into compliance.reminder (county, day, audience_id, org_id, duty, kind, due_on, finding)
                select :county, said.day, said.audience_id, said.org_id, said.duty, said.kind, said.due_on, said.finding
                from unnest(cast(:days as date[]), cast(:audiences as uuid[]), cast(:orgs as uuid[]),
                    cast(:duties as text[]), cast(:kinds as text[]), cast(:dues as date[]), cast(:findings as text[]))
                    as said (day, audience_id, org_id, duty, kind, due_on, finding)
                on conflict do nothing
                """)
                .param("county", county)
                .param("days", texts(reminders, it -> it.day().toString()))
                .param("audiences", texts(reminders, it -> it.audience().toString()))
                .param("orgs", texts(reminders, it -> it.org().toString()))
                .param("duties", texts(reminders, Reminder::duty))
                .param("kinds", texts(reminders, it -> it.kind().name()))
                .param(
                        "dues",
                        texts(
                                reminders,
                                it -> it.due() == null ? null : it.due().toString()))
                .param("findings", texts(reminders, Reminder::finding))
                .update();
    }

    /// What was said to an organisation since a day, the newest day first, the nearest due first.
    List<Reminder> to(OrgId audience, LocalDate since) {
        return jdbc.sql("""
                select r.day, r.audience_id, r.org_id, r.duty, r.kind, r.due_on, r.finding
                from compliance.reminder r
                where r.audience_id = :audience and r.day >= :since
                order by r.day desc, r.due_on nulls last, r.org_id, r.duty
                """)
                .param("audience", audience.value())
                .param("since", since)
                .query(ReminderTable::reminder)
                .list();
    }

    /// How much was said to an organisation on a day.
    Digests.Today on(OrgId audience, LocalDate day) {
        return jdbc.sql("""
                select count(*) as reminders, coalesce(bool_or(r.kind <> 'AHEAD'), false) as pressing
                from compliance.reminder r
                where r.audience_id = :audience and r.day = :day
                """)
                .param("audience", audience.value())
                .param("day", day)
                .query(Digests.Today.class)
                .single();
    }

    private static @Nullable String[] texts(List<Reminder> reminders, Function<Reminder, @Nullable String> column) {
        return reminders.stream().map(column).toArray(String[]::new);
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getObject("day", LocalDate.class),
                new OrgId(row.getObject("audience_id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("duty"),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getString("finding"));
    }
}

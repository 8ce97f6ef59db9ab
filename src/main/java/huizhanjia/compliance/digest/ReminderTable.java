package huizhanjia.compliance.digest;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
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
                .paramSource(Params.none()
                        .and("county", county)
                        .and("days", each(reminders, Reminder::day))
                        .and("audiences", each(reminders, Reminder::audience))
                        .and("orgs", each(reminders, Reminder::org))
                        .and("duties", each(reminders, Reminder::duty))
                        .and("kinds", each(reminders, Reminder::kind))
                        .and("dues", each(reminders, Reminder::due))
                        .and("findings", each(reminders, Reminder::finding)))
                .update();
    }

    /// What was said to an organisation since a day, the newest day first, the nearest due first.
    List<Reminder> to(OrgId audience, LocalDate since) {
        return jdbc.sql("""
                select r.day, r.audience_id as audience, r.org_id as org, r.duty, r.kind, r.due_on as due, r.finding
                from compliance.reminder r
                where r.audience_id = :audience and r.day >= :since
                order by r.day desc, r.due_on nulls last, r.org_id, r.duty
                """)
                .param("audience", audience.value())
                .param("since", since)
                .query(RecordRows.of(Reminder.class))
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

    private static List<?> each(List<Reminder> reminders, Function<Reminder, @Nullable Object> column) {
        return reminders.stream().map(column).toList();
    }
}

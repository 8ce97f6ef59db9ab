package huizhanjia.election;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.notice`.
@Component
class TermNoticeTable {

    private final JdbcClient jdbc;

    TermNoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many were new; what was said already is not said again.
    int add(List<TermNotice> notices) {
        return jdbc.sql("""
                insert into election.notice (county, org_id, ends_on, step, superior_id, county_union_id, raised_on)
                select said.county, said.org_id, said.ends_on, said.step, said.superior_id, said.county_union_id,
                       said.raised_on
                from unnest(cast(:counties as text[]), cast(:orgs as uuid[]), cast(:ends as date[]), cast(:steps as text[]),
                            cast(:superiors as uuid[]), cast(:countyUnions as uuid[]), cast(:days as date[]))
                    as said (county, org_id, ends_on, step, superior_id, county_union_id, raised_on)
                on conflict do nothing
                """)
                .param("counties", texts(notices, TermNotice::county))
                .param("orgs", texts(notices, TermNotice::org))
                .param("ends", texts(notices, TermNotice::endsOn))
                .param("steps", texts(notices, it -> it.step().name()))
                .param("superiors", texts(notices, TermNotice::superior))
                .param("countyUnions", texts(notices, TermNotice::countyUnion))
                .param("days", texts(notices, TermNotice::raisedOn))
                .update();
    }

    /// The last thing said to a union of each term it was told of, the earliest end first.
    List<TermNotice> to(OrgId audience) {
        return jdbc.sql("""
                with told as (
                    select distinct on (n.org_id) n.county, n.org_id, n.ends_on, n.step, n.superior_id, n.county_union_id,
                           n.raised_on
                    from election.notice n
                    where n.org_id = :audience or n.superior_id = :audience or n.county_union_id = :audience
                    order by n.org_id, n.ends_on desc, n.raised_on desc
                )
                select t.county, t.org_id as org, t.ends_on, t.step, t.superior_id as superior,
                       t.county_union_id as county_union, t.raised_on
                from told t
                order by t.ends_on, t.org_id
                """)
                .param("audience", audience.value())
                .query(RecordRows.of(TermNotice.class))
                .list();
    }

    /// No more of each than which end it spoke of and whether that was over.
    List<Last> last(OrgId audience) {
        return jdbc.sql("""
                select distinct on (n.org_id) n.org_id as org, n.ends_on, n.step = 'ENDED' as is_over
                from election.notice n
                where n.org_id = :audience or n.superior_id = :audience or n.county_union_id = :audience
                order by n.org_id, n.ends_on desc, n.raised_on desc
                """)
                .param("audience", audience.value())
                .query(RecordRows.of(Last.class))
                .list();
    }

    /// The last thing said of a union.
    record Last(OrgId org, LocalDate endsOn, boolean isOver) {}

    /// Everything said of the terms of one union, the newest first.
    List<TermNotice> of(String county, OrgId org) {
        return jdbc.sql("""
                select n.county, n.org_id as org, n.ends_on, n.step, n.superior_id as superior,
                       n.county_union_id as county_union, n.raised_on
                from election.notice n
                where n.county = :county and n.org_id = :org
                order by n.raised_on desc, n.ends_on desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(TermNotice.class))
                .list();
    }

    private static @Nullable String[] texts(List<TermNotice> notices, Function<TermNotice, @Nullable Object> column) {
        return notices.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}

package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.StagedRow;
import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL that commits staged rows many at a time and takes them back.
@Component
class BulkTable {

    private static final String PERSON_COLUMNS = """
            name, pinyin, initials, sex, born_on, ethnicity, id_kind, id_index, phone_index, place_index, sealed,
            education, politics, native_place, household, employment, employment_form, employer, platform, trade,
            skill, position, worker_group, new_form, union_post, honour""";

    /// The lines whose identity this intake took.
    private static final String TAKEN = """
            s.county = :county
            and s.intake_id = :intake
            and s.line > :from
            and s.line <= :until
            and s.outcome = 'NEW'
            and s.bulk
            and exists (select 1 from member.identity i where i.id_index = s.id_index and i.member_id = s.member_id)""";

    private final JdbcClient jdbc;

    BulkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters the new people of the lines (from exclusive, until inclusive); how many there were. Who lost the race
    /// for an identity is left for the rows; identities are taken in one order, so that two rosters of the same
    /// people wait for each other instead of locking each other out.
    ///
    /// Lines that were entered before enter nobody again.
    ///
    /// What was staged a minute ago has no statistics yet: each statement goes from the lines to the identity by
    /// its key, which is right for one row and for twenty thousand.
    int enter(Intake intake, int from, int until) {
        var taken = take(intake, from, until);
        if (taken > 0) {
            enterMembers(intake, from, until);
            beginSpells(intake, from, until);
        }
        return taken;
    }

    /// The unions that the new people of the lines go to.
    Set<OrgId> unions(Intake intake, int from, int until) {
        return on(intake, """
                select distinct s.org_id
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                and s.line > :from
                and s.line <= :until
                and s.outcome = 'NEW'
                and s.bulk
                """)
                .param("from", from)
                .param("until", until)
                .query((row, at) -> new OrgId(row.getObject(1, UUID.class)))
                .set();
    }

    private int take(Intake intake, int from, int until) {
        return on(intake, """
                insert into member.identity (id_index, county, member_id)
                select s.id_index, s.county, s.member_id
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                and s.line > :from
                and s.line <= :until
                and s.outcome = 'NEW'
                and s.bulk
                order by s.id_index
                on conflict (id_index) do nothing
                """).param("from", from).param("until", until).update();
    }

    private void enterMembers(Intake intake, int from, int until) {
        on(intake, """
                insert into member.member (county, id, org_id, stat_org_id, standing, joined_on, intake_id, migrant,
                    %s)
                select s.county, s.member_id, s.org_id, s.org_id, s.standing, s.joined_on, s.intake_id,
                    s.migrant, %s
                from member.staged s
                where %s
                and not exists (select 1 from member.member m where m.county = s.county and m.id = s.member_id)
                """.formatted(PERSON_COLUMNS, PERSON_COLUMNS, TAKEN))
                .param("from", from)
                .param("until", until)
                .update();
    }

    private void beginSpells(Intake intake, int from, int until) {
        on(intake, """
                insert into member.spell (county, id, member_id, org_id, standing, began_on, began_by, reason, intake_id)
                select s.county, s.member_id, s.member_id, s.org_id, s.standing, s.began_on, s.began_by, s.reason,
                    s.intake_id
                from member.staged s
                where %s
                and not exists (select 1 from member.spell p where p.county = s.county and p.id = s.member_id)
                """.formatted(TAKEN))
                .param("from", from)
                .param("until", until)
                .update();
    }

    int lastLine(Intake intake) {
        return on(intake, """
                select coalesce(max(s.line), 0)
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                """).query(Integer.class).single();
    }

    /// Takes back up to a number of the people an intake entered on whom nobody has built since; how many it took.
    int takeBack(Intake intake, int limit) {
        return on(intake, """
                with untouched as (
                    select m.id, m.id_index
                    from member.member m
                    where m.county = :county
                    and m.intake_id = :intake
                    and m.version = 1
                    and m.standing in ('ACTIVE', 'RETAINED')
                    order by m.id
                    limit :limit
                    for update
                ), ended as (
                    update member.spell s
                    set ended_on = s.began_on, ended_by = 'UNDONE'
                    from untouched u
                    where s.county = :county
                    and s.member_id = u.id
                    and s.ended_on is null
                ), freed as (
                    delete from member.identity i
                    using untouched u
                    where i.id_index = u.id_index
                    and i.member_id = u.id
                )
                update member.member m
                set standing = 'VOID', version = m.version + 1
                from untouched u
                where m.county = :county
                and m.id = u.id
                """).param("limit", limit).update();
    }

    /// The rows that entered somebody who is still here, in the file's order; row nought where that is not known any
    /// more.
    List<StagedRow> kept(Intake intake) {
        return on(intake, """
                select coalesce(p.sheet, 0) as sheet, coalesce(p.row_number, 0) as row, '' as words
                from member.member m
                left join (%s) p on p.member_id = m.id
                where m.county = :county
                and m.intake_id = :intake
                and m.standing <> 'VOID'
                order by 1, 2
                """.formatted(StagedMemberTable.PLACES))
                .query(StagedRow.class)
                .list();
    }

    private JdbcClient.StatementSpec on(Intake intake, String sql) {
        return jdbc.sql(sql)
                .param("county", intake.county())
                .param("intake", intake.id().value());
    }
}

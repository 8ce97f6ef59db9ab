package huizhanjia.member;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Ids;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.spell`.
@Component
class MembershipSpellTable {

    private final JdbcClient jdbc;

    MembershipSpellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Member member, LocalDate on, ChangeKind by) {
        jdbc.sql("""
                insert into member.spell (county, id, member_id, org_id, standing, began_on, began_by, intake_id)
                values (:county, :id, :member, :org, :standing, :on, :by, :intake)
                """)
                .param("county", member.county())
                .param("id", Ids.next())
                .param("member", member.id().value())
                .param("org", member.org().value())
                .param("standing", member.standing().name())
                .param("on", Date.valueOf(on))
                .param("by", by.name())
                .param("intake", member.intake())
                .update();
    }

    void end(Member member, ChangeKind by, Step step) {
        jdbc.sql("""
                update member.spell
                set ended_on = :on, ended_by = :by, reason = :reason, document = :document, note = :note
                where county = :county
                and member_id = :member
                and ended_on is null
                """)
                .param("on", Date.valueOf(step.on()))
                .param("by", by.name())
                .param("reason", step.reason().name())
                .param("document", step.document())
                .param("note", step.note())
                .param("county", member.county())
                .param("member", member.id().value())
                .update();
    }

    /// Empties every spell written of a member from a moment on; the first day of them, when there was one.
    Optional<LocalDate> annul(Member member, Instant since) {
        return jdbc.sql("""
                with annulled as (
                    update member.spell
                    set ended_on = began_on, ended_by = 'UNDONE'
                    where county = :county
                    and member_id = :member
                    and recorded_at >= :since
                    returning began_on
                )
                select min(began_on) as began_on from annulled having count(*) > 0
                """)
                .param("county", member.county())
                .param("member", member.id().value())
                .param("since", Timestamp.from(since))
                .query((row, number) -> row.getDate("began_on").toLocalDate())
                .optional();
    }

    /// The day the last spell ended; spells that were annulled do not count.
    Optional<LocalDate> lastDay(Member member) {
        return of(member).stream()
                .filter(membershipSpell -> membershipSpell.endedOn() != null
                        && membershipSpell.endedOn().isAfter(membershipSpell.beganOn()))
                .map(MembershipSpell::endedOn)
                .max(Comparator.naturalOrder());
    }

    /// The spell that is open today.
    Optional<MembershipSpell> open(Member member) {
        return of(member).stream()
                .filter(membershipSpell -> membershipSpell.endedOn() == null)
                .findFirst();
    }

    /// Every spell, the newest first.
    List<MembershipSpell> of(Member member) {
        return jdbc.sql("""
                select s.id, s.org_id, s.standing, s.began_on, s.began_by, s.ended_on, s.ended_by, s.reason,
                    s.document, s.note
                from member.spell s
                where s.county = :county
                and s.member_id = :member
                order by s.began_on desc, s.id desc
                """)
                .param("county", member.county())
                .param("member", member.id().value())
                .query(RecordRows.of(MembershipSpell.class))
                .list();
    }
}

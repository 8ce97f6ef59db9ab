package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.StagedRow;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Admission;
import huizhanjia.member.BeforeImport;
import huizhanjia.member.Member;
import huizhanjia.member.MemberRow;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Person;
import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The staged rows that are committed one by one through the facades, and what they replaced.
@Component
class RowTable {

    private final JdbcClient jdbc;
    private final Vault vault;

    RowTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Rows after a line that are not entered in bulk, or lost the race for their identity.
    List<Line> after(Intake intake, int line, int limit) {
        return jdbc.sql("""
                select s.county, s.line, s.sheet, s.row_number, s.outcome, s.member_id, s.record_id, s.org_id, s.joined_on,
                    s.began_on, s.changed_on, s.reason,
                    s.name, s.sex, s.born_on, s.ethnicity, s.employment, s.id_kind, s.education, s.skill, s.household,
                    s.politics, s.employer, s.native_place, s.migrant, s.union_post,
                    s.trade, s.position, s.worker_group, s.new_form, s.platform, s.employment_form, s.honour, s.sealed
                from member.staged s
                where s.county = :county
                and s.intake_id = :intake
                and s.line > :line
                and (s.outcome in ('CHANGED', 'TRANSFER', 'RENAMED', 'DUPLICATE')
                    or (s.outcome = 'NEW' and not exists (
                        select 1 from member.identity i where i.id_index = s.id_index and i.member_id = s.member_id)))
                order by s.line
                limit :limit
                """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("line", line)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /// Remembers how a member stood before this transaction.
    void replaced(Intake intake, int versionAfter, Member before) {
        jdbc.sql("""
                insert into member.replaced (county, intake_id, member_id, version_after, org_id, standing, before_sealed)
                values (:county, :intake, :member, :version, :org, :standing, :before)
                on conflict (county, intake_id, member_id) do nothing
                """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("member", before.id().value())
                .param("version", versionAfter)
                .param("org", before.org().value())
                .param("standing", before.standing().name())
                .param(
                        "before",
                        vault.seal(place(intake, before.id()), before.person().text()))
                .update();
    }

    List<Replaced> replaced(Intake intake) {
        return jdbc.sql("""
                select r.member_id, r.version_after, r.org_id, r.standing, r.before_sealed, r.recorded_at,
                    coalesce(p.sheet, 0) as sheet, coalesce(p.row_number, 0) as row_number
                from member.replaced r
                left join (%s) p on p.member_id = r.member_id
                where r.county = :county
                and r.intake_id = :intake
                order by r.member_id
                """.formatted(StagedMemberTable.PLACES))
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .query((row, number) -> replaced(intake, row))
                .list();
    }

    private Replaced replaced(Intake intake, ResultSet row) throws SQLException {
        var member = new MemberId(row.getObject("member_id", UUID.class));
        return new Replaced(
                new StagedRow(row.getInt("sheet"), row.getInt("row_number"), ""),
                member,
                row.getInt("version_after"),
                new BeforeImport(
                        new OrgId(row.getObject("org_id", UUID.class)),
                        MembershipStatus.valueOf(row.getString("standing")),
                        vault.find(place(intake, member), row.getBytes("before_sealed"))
                                .map(Person::ofText)
                                .orElseGet(() -> Person.unreadable(Map.of())),
                        row.getTimestamp("recorded_at").toInstant()));
    }

    private static SealedPlace place(Intake intake, MemberId member) {
        return BulkSeals.REPLACED.at(intake.county(), intake.id(), member);
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("line"),
                new StagedRow(row.getInt("sheet"), row.getInt("row_number"), ""),
                Outcome.valueOf(row.getString("outcome")),
                new MemberId(row.getObject("member_id", UUID.class)),
                retention(row),
                new Admission(
                        new OrgId(row.getObject("org_id", UUID.class)),
                        MemberRow.person(
                                row, BulkSeals.STAGED.at(row.getString("county"), row.getString("record_id")), vault),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("began_on", LocalDate.class)));
    }

    private static @Nullable Step retention(ResultSet row) throws SQLException {
        var on = row.getDate("changed_on");
        return on == null || row.getString("reason").isEmpty()
                ? null
                : new Step(on.toLocalDate(), Reason.valueOf(row.getString("reason")), "", "名册导入");
    }

    /// A staged row to be committed by itself.
    ///
    /// @param place where it stands in the file
    /// @param retention how the membership is retained; null for an active one
    /// @param admission who shall belong where, and since when
    record Line(
            int line,
            StagedRow place,
            Outcome outcome,
            MemberId member,
            @Nullable Step retention,
            Admission admission) {

        OrgId org() {
            return admission.org();
        }

        Person person() {
            return admission.person();
        }

        /// What there is to tell of the whole row.
        RowProblem problem(Outcome outcome, String message) {
            return new RowProblem(place.sheet(), place.row(), "", outcome, message);
        }
    }

    /// A member as they stood before an intake changed them, and the version it left.
    ///
    /// @param place of the row that changed them; row nought when that is not known any more
    record Replaced(StagedRow place, MemberId member, int versionAfter, BeforeImport before) {}
}

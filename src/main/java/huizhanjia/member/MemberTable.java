package huizhanjia.member;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL that changes or finds one row of `member.member`.
@Component
class MemberTable {

    private final JdbcClient jdbc;
    private final Vault vault;

    MemberTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Member member) {
        jdbc.sql("""
                insert into member.member (county, id, org_id, stat_org_id, standing, joined_on, name, pinyin, initials,
                    sex, born_on, ethnicity, id_kind, id_index, phone_index, place_index, sealed, education, politics, native_place,
                    household, migrant, employment, employment_form, employer, platform, trade, skill, position,
                    worker_group, new_form, union_post, honour, intake_id)
                values (:county, :id, :org, :org, :standing, :joined, :name, :pinyin, :initials,
                    :sex, :born_on, :ethnicity, :id_kind, :id_index, :phone_index, :place_index, :sealed, :education, :politics,
                    :native_place, :household, :migrant, :employment, :employment_form, :employer, :platform, :trade,
                    :skill, :position, :worker_group, :new_form, :union_post, :honour, :intake)
                """)
                .params(MemberRow.parameters(member.person(), sealed(member), vault))
                .param("county", member.county())
                .param("id", member.id().value())
                .param("org", member.org().value())
                .param("standing", member.standing().name())
                .param("joined", member.joinedOn(), Types.DATE)
                .param("intake", member.intake())
                .update();
    }

    /// Writes the person anew over the version that was read; whether that version was still there.
    boolean amend(Member member, Person person) {
        return jdbc.sql("""
                update member.member
                set name = :name, pinyin = :pinyin, initials = :initials, sex = :sex, born_on = :born_on,
                    ethnicity = :ethnicity, id_kind = :id_kind, id_index = :id_index, phone_index = :phone_index, place_index = :place_index,
                    sealed = :sealed, education = :education, politics = :politics, native_place = :native_place,
                    household = :household, migrant = :migrant, employment = :employment,
                    employment_form = :employment_form, employer = :employer, platform = :platform, trade = :trade,
                    skill = :skill, position = :position, worker_group = :worker_group, new_form = :new_form,
                    union_post = :union_post, honour = :honour, version = version + 1, recorded_at = now()
                where county = :county
                and id = :id
                and version = :version
                """)
                        .params(MemberRow.parameters(person, sealed(member), vault))
                        .param("county", member.county())
                        .param("id", member.id().value())
                        .param("version", member.version())
                        .update()
                == 1;
    }

    private static SealedPlace sealed(Member member) {
        return MemberRow.SEALED.at(member.county(), member.id());
    }

    /// Writes down the day of admission where there is none; whether it did.
    boolean join(Member member, LocalDate joinedOn) {
        return jdbc.sql("""
                update member.member
                set joined_on = :joined, version = version + 1, recorded_at = now()
                where county = :county
                and id = :id
                and joined_on is null
                """)
                        .param("joined", Date.valueOf(joinedOn))
                        .param("county", member.county())
                        .param("id", member.id().value())
                        .update()
                == 1;
    }

    /// Moves what stands beside the open spell: where the member belongs and how.
    void place(Member member) {
        jdbc.sql("""
                update member.member
                set org_id = :org, stat_org_id = :org, standing = :standing, version = version + 1, recorded_at = now()
                where county = :county
                and id = :id
                """)
                .param("org", member.org().value())
                .param("standing", member.standing().name())
                .param("county", member.county())
                .param("id", member.id().value())
                .update();
    }

    Optional<Member> find(String county, MemberId id) {
        return one(county, id, "");
    }

    /// The member, locked until the transaction ends.
    Optional<Member> lock(String county, MemberId id) {
        return one(county, id, "for update");
    }

    /// Which county keeps a member; members are found by id where the county is not in the address.
    Optional<String> countyOf(MemberId id) {
        return jdbc.sql("select m.county from member.member m where m.id = :id order by m.county limit 1")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /// The record of somebody who was a member of the county before.
    Optional<Member> former(String county, byte[] identity) {
        return jdbc.sql("""
                select %s
                from member.member m
                where m.county = :county
                and m.id_index = :identity
                and m.standing in ('OUT', 'VOID')
                order by m.id desc
                limit 1
                for update
                """.formatted(MemberRow.COLUMNS))
                .param("county", county)
                .param("identity", identity)
                .query((row, number) -> MemberRow.open(row, vault))
                .optional();
    }

    /// Everybody who belongs to the organisation, active or retained.
    List<MemberId> belonging(String county, OrgId org) {
        return jdbc.sql("""
                select m.id as value
                from member.member m
                where m.county = :county and m.org_id = :org and m.standing in ('ACTIVE', 'RETAINED')
                order by m.id
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(MemberId.class))
                .list();
    }

    /// How many belong to the organisation itself, by how they stand.
    Map<MembershipStatus, Long> standings(String county, OrgId org) {
        return jdbc
                .sql("""
                select m.standing, count(*) as members
                from member.member m
                where m.county = :county and m.org_id = :org and m.standing in ('ACTIVE', 'RETAINED')
                group by m.standing
                """)
                .param("county", county)
                .param("org", org.value())
                .query((row, number) -> Map.entry(MembershipStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Member> one(String county, MemberId id, String locking) {
        return jdbc.sql("""
                select %s
                from member.member m
                where m.county = :county
                and m.id = :id
                %s
                """.formatted(MemberRow.COLUMNS, locking))
                .param("county", county)
                .param("id", id.value())
                .query((row, number) -> MemberRow.open(row, vault))
                .optional();
    }

    /// Every former or present record of one identity in a county, the newest first.
    List<Member> ofIdentity(String county, byte[] identity) {
        return jdbc.sql("""
                select %s
                from member.member m
                where m.county = :county
                and m.id_index = :identity
                order by m.id desc
                """.formatted(MemberRow.COLUMNS))
                .param("county", county)
                .param("identity", identity)
                .query((row, number) -> MemberRow.open(row, vault))
                .list();
    }
}

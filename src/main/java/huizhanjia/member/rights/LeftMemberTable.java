package huizhanjia.member.rights;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.member.Member;
import huizhanjia.member.MemberRow;
import huizhanjia.member.Person;
import huizhanjia.vault.Vault;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL that makes the rows of somebody who left unrecognisable, in every table of this room.
@Component
class LeftMemberTable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int INDEX_LENGTH = 32;

    private static final String DUE = """
            from member.member m
            where m.county = :county
            and m.standing in ('OUT', 'VOID')
            and m.erased_on is null
            and m.id <> all(:held)
            and (
                select max(coalesce(s.ended_on, 'infinity'))
                from member.spell s
                where s.county = m.county and s.member_id = m.id
            ) < :before
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    LeftMemberTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    long count(Erasing erasing) {
        return due("select count(*)\n" + DUE, erasing).query(Long.class).single();
    }

    /// The first of those due, locked; whoever erases them at the same moment finds others.
    List<Member> lock(Erasing erasing, int most) {
        return due(
                        "select " + MemberRow.COLUMNS + "\n" + DUE + "order by m.id limit :most for update skip locked",
                        erasing)
                .param("most", most)
                .query((row, number) -> MemberRow.closed(row))
                .list();
    }

    private JdbcClient.StatementSpec due(String sql, Erasing erasing) {
        return jdbc.sql(sql)
                .param("county", erasing.county())
                .param("held", erasing.held().toArray(UUID[]::new))
                .param("before", erasing.before());
    }

    /// Writes what is left of the person over what was known; the blind index becomes a number nobody can find again.
    void overwrite(Member member, Person left, LocalDate on) {
        jdbc.sql("""
                update member.member
                set name = :name, pinyin = :pinyin, initials = :initials, sex = :sex, born_on = :born_on,
                    ethnicity = :ethnicity, id_kind = :id_kind, id_index = :random, phone_index = :phone_index,
                    place_index = :place_index, sealed = :sealed, education = :education, politics = :politics,
                    native_place = :native_place, household = :household, migrant = :migrant, employment = :employment,
                    employment_form = :employment_form, employer = :employer, platform = :platform, trade = :trade,
                    skill = :skill, position = :position, worker_group = :worker_group, new_form = :new_form,
                    union_post = :union_post, honour = :honour, erased_on = :on, version = version + 1
                where county = :county
                and id = :id
                """)
                .params(MemberRow.parameters(left, MemberRow.SEALED.at(member.county(), member.id()), vault))
                .param("random", random())
                .param("on", on)
                .param("county", member.county())
                .param("id", member.id().value())
                .update();
    }

    /// Notes may name people; the days, the union, the reason and the document of a belonging stay.
    void clearNotes(Member member) {
        jdbc.sql("update member.spell set note = '' where county = :county and member_id = :id and note <> ''")
                .param("county", member.county())
                .param("id", member.id().value())
                .update();
    }

    /// Claims on the same identity, whichever county raised them; each envelope is bound to its row.
    void clearClaims(Member member, Person left) {
        claims(member)
                .forEach(claim -> jdbc.sql("""
                update member.comparison
                set name = :name, id_index = :random, claim_sealed = :sealed
                where county = :county
                and id = :id
                """)
                        .param("name", left.name())
                        .param("random", random())
                        .param("sealed", vault.seal(MemberRow.CLAIM.at(claim.county(), claim.id()), claim.text(left)))
                        .param("county", claim.county())
                        .param("id", claim.id())
                        .update());
    }

    private List<Claim> claims(Member member) {
        return jdbc.sql("""
                select c.county, c.id, c.raised_at
                from member.comparison c
                where c.holder_county = :county
                and c.holder_id = :id
                """)
                .param("county", member.county())
                .param("id", member.id().value())
                .query((row, number) -> new Claim(
                        row.getString("county"),
                        row.getObject("id", UUID.class),
                        Days.of(row.getTimestamp("raised_at").toInstant())))
                .list();
    }

    /// A claim, and the day it was made.
    private record Claim(String county, UUID id, LocalDate on) {

        /// As claims rest: the person line by line, a day last.
        String text(Person left) {
            return "%s\njoined_on=%s".formatted(left.text(), on);
        }
    }

    /// What imports kept to be taken back can no longer be taken back anyway.
    void dropReplaced(Member member) {
        jdbc.sql("delete from member.replaced where county = :county and member_id = :id")
                .param("county", member.county())
                .param("id", member.id().value())
                .update();
    }

    private static byte[] random() {
        var bytes = new byte[INDEX_LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

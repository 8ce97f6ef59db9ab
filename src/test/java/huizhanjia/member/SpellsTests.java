package huizhanjia.member;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Vault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever clerks do, in whatever order and with whatever days: spells of one person never overlap, and one identity
/// holds one valid membership.
@RollTest
record SpellsTests(
        Roll roll, Members members, Memberships memberships, Comparisons comparisons, JdbcClient jdbc, Vault vault) {

    private static final int STEPS = 120;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spells_never_overlap_whatever_happens(long seed) {
        var chance = new Random(seed);
        var people = List.of(Roll.person("任意甲"), Roll.person("任意乙"), Roll.person("任意丙"));
        var done = new ArrayList<String>();
        for (var i = 0; i < STEPS; i++) {
            var person = people.get(chance.nextInt(people.size()));
            var on = FIRST.plusDays(25L * i + chance.nextInt(200));
            try {
                done.add(step(person, on, chance));
            } catch (Refused refused) {
                assertThat(refused.sentence()).isNotBlank();
            }
        }
        assertThat(done).hasSizeGreaterThan(STEPS / 10);
        assertThat(overlaps()).as("after %s", done).isZero();
        assertThat(strays()).as("after %s", done).isZero();
    }

    private String step(Person person, LocalDate on, Random chance) {
        var org = chance.nextBoolean() ? roll.mill() : roll.school();
        var kind = chance.nextInt(7);
        if (kind == 0) {
            var outcome = members.admit(new Admission(org, person, on), roll.clerk());
            if (outcome instanceof AdmissionOutcome.Compared compared && chance.nextBoolean()) {
                comparisons.transfer(compared.comparison(), step(on, Reason.WORK_CHANGED), roll.clerk());
            }
            return "admit " + on;
        }
        var id = jdbc.sql("select m.id from member.member m where m.id_index = :index order by m.id desc limit 1")
                .param("index", person.identity(vault))
                .query(UUID.class)
                .optional()
                .map(MemberId::new)
                .orElseThrow(() -> new Refused("test.nobody", "还没有这个人"));
        switch (kind) {
            case 1, 2 -> memberships.transfer(id, new Transfer(org, step(on, Reason.WORK_CHANGED)), roll.clerk());
            case 3 -> memberships.retain(id, step(on, Reason.RETIRED), roll.clerk());
            case 4 -> memberships.restore(id, step(on, Reason.WORK_AGAIN), roll.clerk());
            case 5 -> memberships.withdraw(id, step(on, Reason.OWN_WISH), roll.clerk());
            default -> memberships.expel(id, step(on, Reason.CRIME), roll.clerk());
        }
        return kind + " " + on;
    }

    private static Step step(LocalDate on, Reason reason) {
        return new Step(on, reason, "青工发〔2024〕8号", "会议决定，证件收回");
    }

    private long overlaps() {
        return number("""
                select count(*)
                from member.spell a
                join member.spell b on b.county = a.county and b.member_id = a.member_id and b.id > a.id
                where daterange(a.began_on, a.ended_on) && daterange(b.began_on, b.ended_on)
                """);
    }

    /// Members without the open spell and the identity that go with their standing, or the other way round.
    private long strays() {
        return number("""
                select count(*)
                from member.member m
                left join member.spell s on s.county = m.county and s.member_id = m.id and s.ended_on is null
                left join member.identity i on i.county = m.county and i.member_id = m.id
                where (m.standing in ('ACTIVE', 'RETAINED'))
                    is distinct from (s.id is not null and s.org_id = m.org_id and s.standing = m.standing
                        and i.id_index = m.id_index)
                """);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.rules.OneTimeCode;
import java.time.Duration;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Nobody becomes somebody else by putting the secret of their own telephone under the other's name.
@PeopleTest
@DirtiesContext // what was moved stays where it does not open
record MovedSecretTests(SecondFactors factors, People people, PaperUnions unions, MovableClock clock, JdbcClient jdbc) {

    @Test
    void a_secret_put_in_the_place_of_anothers_proves_nothing() {
        var thief = people.with(Post.ORGANIZER, unions.county);
        var victim = people.with(Post.ORGANIZER, unions.county);
        var secret = enrolled(thief);
        enrolled(victim);
        assertThat(factors.verify(thief.id(), code(secret))).isTrue();
        move("""
                update signin.second_factor v
                set secret = (select t.secret from signin.second_factor t where t.clerk_id = :thief)
                where v.clerk_id = :victim
                """, thief, victim);
        assertRefused(victim, code(secret));
    }

    @Test
    void a_second_factor_given_to_another_clerk_proves_nothing() {
        var thief = people.with(Post.ORGANIZER, unions.county);
        var victim = people.with(Post.ORGANIZER, unions.county);
        var secret = enrolled(thief);
        move("update signin.second_factor set clerk_id = :victim where clerk_id = :thief", thief, victim);
        assertRefused(victim, code(secret));
    }

    private void move(String sql, Person thief, Person victim) {
        assertThat(jdbc.sql(sql)
                        .param("thief", thief.id().value())
                        .param("victim", victim.id().value())
                        .update())
                .isEqualTo(1);
    }

    private void assertRefused(Person clerk, String code) {
        assertThatThrownBy(() -> factors.verify(clerk.id(), code))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("打不开");
    }

    private String enrolled(Person clerk) {
        var secret = factors.invent();
        factors.enrol(people.actor(clerk), secret, code(secret));
        return secret;
    }

    /// One that was not shown before.
    private String code(String secret) {
        clock.pass(Duration.ofMinutes(5));
        return OneTimeCode.at(Base32.decode(secret), clock.instant());
    }
}

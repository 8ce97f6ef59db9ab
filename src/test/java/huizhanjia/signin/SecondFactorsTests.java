package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.Changes;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.access.Rehearsal;
import huizhanjia.signin.rules.OneTimeCode;
import huizhanjia.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/// Codes while the machine's clock is set.
@PeopleTest
record SecondFactorsTests(
        People people,
        PaperUnions unions,
        SecondFactorTable table,
        Vault vault,
        Changes changes,
        Rehearsal rehearsal,
        TransactionTemplate transaction) {

    @Test
    void a_clock_set_back_refuses_no_right_code_and_takes_none_twice() {
        var clock = new MovableClock();
        var nanos = new AtomicLong();
        var start = clock.instant();
        var factors = new SecondFactors(table, vault, changes, rehearsal, new RunningTime(clock, nanos::get));
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var secret = factors.invent();
        transaction.executeWithoutResult(open -> factors.enrol(people.actor(clerk), secret, code(secret, start)));
        var later = Duration.ofMinutes(5);
        nanos.addAndGet(later.toNanos());
        clock.pass(later.minusHours(1));
        assertThat(factors.verify(clerk.id(), code(secret, start))).isFalse();
        assertThat(factors.verify(clerk.id(), code(secret, start.plus(later)))).isTrue();
        assertThat(factors.verify(clerk.id(), code(secret, start.plus(later)))).isFalse();
        assertThat(factors.verify(clerk.id(), code(secret, start.minus(Duration.ofMinutes(20)))))
                .isFalse();
    }

    private static String code(String secret, Instant moment) {
        return OneTimeCode.at(Base32.decode(secret), moment);
    }
}

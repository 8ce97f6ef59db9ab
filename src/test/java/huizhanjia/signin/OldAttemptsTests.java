package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.kernel.Command;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/// Old lines of the sign-in log lose what says who tried, and nothing else.
@PeopleTest
@ExtendWith(OutputCaptureExtension.class)
record OldAttemptsTests(
        SignInTable table, OldAttempts old, Clock clock, TransactionTemplate transaction, List<Command> commands) {

    @Test
    void who_tried_is_forgotten_when_its_time_is_over_and_the_chain_holds(CapturedOutput output) {
        var id = Ids.next();
        var longAgo = clock.instant().minus(Duration.ofDays(300));
        table.add(
                new SignIn(SignIn.NO_COUNTY, id, null, "10.1.2.3", "很旧的浏览器", SignInOutcome.WRONG_PASSWORD, longAgo),
                new byte[] {1, 2, 3});
        var early = new Erasing("210199", LocalDate.now(clock).minusMonths(12), Set.of());
        assertThat(old.due(early)).isZero();
        var erasing = new Erasing("210199", LocalDate.now(clock), Set.of());
        var held = new Erasing("210199", LocalDate.now(clock), Set.of(id));
        assertThat(old.due(held)).isZero();
        assertThat(old.due(erasing)).isOne();
        assertThat(transaction.<Integer>execute(any -> old.erase(erasing, 100))).isOne();
        assertThat(old.due(erasing)).isZero();
        assertThat(table.of(List.of(), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"), 1000))
                .filteredOn(line -> line.id().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.address()).isEmpty();
                    assertThat(line.browser()).isEmpty();
                    assertThat(line.outcome()).isEqualTo(SignInOutcome.WRONG_PASSWORD);
                });
        assertThat(table.of(List.of(), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"), 1000))
                .filteredOn(line -> line.address().isEmpty())
                .extracting(SignIn::id)
                .containsExactly(id);
        assertThat(verify()).isZero();
        assertThat(output).containsPattern("县 000000 登录记录：\\d+ 条完整");
    }

    private int verify() {
        return commands.stream()
                .filter(command -> command.name().equals("verify"))
                .findFirst()
                .orElseThrow()
                .run(List.of());
    }
}

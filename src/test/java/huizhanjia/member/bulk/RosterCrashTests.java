package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.kernel.ResidentId;
import huizhanjia.member.Roll;
import huizhanjia.member.bulk.RosterWorld.Counter;
import huizhanjia.member.bulk.RosterWorld.Holders;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A server that is killed in the middle of a check, and one in the middle of a commit: the next one ends the
/// work, and nothing is half done. This process only hands in and looks; the work is done by servers in
/// processes of their own.
@SpringBootTest(properties = "huizhanjia.task.heartbeat=1h")
@Import(RosterWorld.class)
record RosterCrashTests(
        Counter counter,
        Roll roll,
        Holders holders,
        JdbcClient jdbc,
        TransactionTemplate transaction,
        JdbcConnectionDetails app,
        FlywayConnectionDetails owner,
        ApplicationContext context) {

    /// Three chunks of a commit.
    private static final int PEOPLE = 45_000;
    private static final int CHUNK = 20_000;

    private static final int IN_THE_SECOND_CHUNK = 30_000;

    @Test
    void a_roster_survives_servers_that_are_killed() throws Exception {
        stop_working_here();
        var card = counter.uploaded(roll.clerk(), roll.mill(), "姓名,证件号码,入会日期", people());
        counter.intakes().check(card, roll.clerk());
        try (var first = OtherServer.on(app, owner)) {
            killed_while_checking(card, first);
        }
        try (var second = OtherServer.on(app, owner)) {
            var checked = done(card, second);
            assertThat(counter.tally(checked, IntakeStage.CHECK).counts()).isEqualTo(Map.of(Outcome.NEW, PEOPLE));
            assertThat(count("member.staged")).isEqualTo(PEOPLE);
            counter.intakes().commit(checked, CommitChoice.RIGHT_ONES, roll.clerk());
            killed_while_committing(second);
        }
        assertThat(count("member.member")).isEqualTo(CHUNK);
        try (var third = OtherServer.on(app, owner)) {
            var committed = done(card, third);
            assertThat(committed.state()).isEqualTo("已提交");
            assertThat(counter.tally(committed, IntakeStage.COMMIT).counts()).isEqualTo(Map.of(Outcome.NEW, PEOPLE));
        }
        assertThat(count("member.member")).isEqualTo(PEOPLE);
        assertThat(count("member.identity")).isEqualTo(PEOPLE);
        assertThat(count("member.spell")).isEqualTo(PEOPLE);
        assertThat(count("trail.event e where e.kind = 'RosterImported'"))
                .as("one for each half of three chunks")
                .isEqualTo(6);
    }

    private void stop_working_here() {
        context.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().equals("JobScheduler"))
                .forEach(SmartLifecycle::stop);
    }

    /// Some rows are staged, the others wait for a table we hold until the server is dead.
    private void killed_while_checking(IntakeCard card, OtherServer server) {
        soon(server, () -> count("member.staged") > 0);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("lock table member.staged in share mode").update();
            assertThat(counter.intakes().need(card.id(), roll.clerk()).isChecked())
                    .isFalse();
            kill(server);
        });
        assertThat(count("member.staged")).isPositive();
    }

    /// The second chunk waits for an identity that we are about to take, until the server is dead.
    private void killed_while_committing(OtherServer server) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into member.identity (id_index, county, member_id) values (:index, '210199', :nobody)")
                    .param("index", holders.index(number(IN_THE_SECOND_CHUNK)))
                    .param("nobody", new java.util.UUID(0, 0))
                    .update();
            soon(server, () -> count("member.member") == CHUNK && count("pg_locks l where not l.granted") > 0);
            kill(server);
            status.setRollbackOnly();
        });
    }

    private IntakeCard done(IntakeCard card, OtherServer server) {
        soon(server, () -> counter.intakes().need(card.id(), roll.clerk()).job() == null);
        return counter.intakes().need(card.id(), roll.clerk());
    }

    private static void soon(OtherServer server, Callable<Boolean> so) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    assertThat(server.isAlive())
                            .as("see target/another-server.log")
                            .isTrue();
                    return so.call();
                });
    }

    private static void kill(OtherServer server) {
        try {
            server.die();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static String people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "人%s,%s,2021-05-01".formatted(Character.toString(0x4E00 + i % 20_000), number(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String number(int i) {
        var born = LocalDate.of(1970, 1, 1).plusDays(i / 1000).toString().replace("-", "");
        return ResidentId.completing("210199%s%03d".formatted(born, i % 1000)).value();
    }
}

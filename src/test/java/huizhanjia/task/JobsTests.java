package huizhanjia.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import huizhanjia.TestDatabase;
import huizhanjia.database.Outage;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = "ui")
@TestPropertySource(properties = "huizhanjia.task.heartbeat=500ms") // who is dead is found within a second
@Import({TestDatabase.class, JobsTests.Baking.class, Bell.class})
record JobsTests(
        Jobs jobs,
        JobTable table,
        JobRunner runner,
        ScheduleTable schedule,
        Breakdowns breakdowns,
        Bell bell,
        JdbcClient database,
        TransactionTemplate transaction) {

    private static final Actor LI_QING = new Actor(
            ClerkId.next(),
            AppointmentId.next(),
            "李青",
            "青山县总工会 · 组织干部",
            new Scope(new OrgId(new UUID(0, 1)), "210199"),
            Set.of("bread:bake", "job:read"),
            "test");

    @Test
    void a_job_acts_for_whoever_started_it_and_ends() {
        var job = ended(start("bread"));
        assertThat(job.failure()).isEmpty();
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.pace()).isEqualTo(new Job.Pace(3, 3, "烤面包 李青"));
        assertThat(job.by()).isEqualTo(LI_QING);
    }

    @Test
    void a_refusal_ends_it_with_its_sentence() {
        assertThat(ended(start("stone")).failure()).isEqualTo("石头烤不熟");
    }

    @Test
    void a_bug_ends_it_with_a_number_to_tell() {
        assertThat(ended(start("bug")).failure()).contains("系统出错").contains("编号");
    }

    @Test
    void a_job_without_the_change_that_asked_for_it_never_was() {
        var job = transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.start(order("bread"), LI_QING);
        });
        assertThat(table.find(job)).isEmpty();
    }

    @Test
    void a_job_of_a_killed_server_is_begun_again() {
        var id = JobId.next();
        table.add(id, order("bread"), LI_QING, Instant.now());
        table.begin(id, Instant.now());
        database.sql("""
                        insert into task.scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('job', :id, now() - interval '5 minutes', true, 'killed', now() - interval '4 minutes', 2)
                        """).param("id", id.toString()).update();
        var job = ended(id);
        assertThat(job.failure()).isEmpty();
        assertThat(job.attempts()).isEqualTo(2);
    }

    @Test
    void a_job_whose_handler_cannot_be_told_ends_all_the_same() {
        var id = JobId.next();
        table.add(id, order("deaf"), LI_QING, Instant.now());
        for (var attempt = 1; attempt < 10; attempt++) {
            assertThatThrownBy(() -> runner.run(id, () -> false)).hasMessageContaining("no ears");
            assertThat(table.find(id).orElseThrow().isOver()).isFalse();
        }
        runner.run(id, () -> false);
        var job = table.find(id).orElseThrow();
        assertThat(job.isOver()).isTrue();
        assertThat(job.failure()).contains("系统出错");
        assertThat(breakdowns.open())
                .anySatisfy(it -> assertThat(it.work().name()).isEqualTo("job-baking"));
    }

    @Test
    void a_job_that_meets_an_outage_is_tried_again() {
        var job = ended(start("busy once"));
        assertThat(job.failure()).isEmpty();
        assertThat(job.attempts()).isEqualTo(2);
    }

    @Test
    void an_outage_that_does_not_pass_is_told_in_its_own_words() {
        var id = JobId.next();
        table.add(id, order("disk full"), LI_QING, Instant.now());
        for (var attempt = 1; attempt < 5; attempt++) {
            assertThatThrownBy(() -> runner.run(id, () -> false)).isInstanceOf(UncheckedIOException.class);
            assertThat(table.find(id).orElseThrow().isOver()).isFalse();
        }
        runner.run(id, () -> false);
        assertThat(table.find(id).orElseThrow().failure()).isEqualTo(Outage.DISK_FULL.sentence());
    }

    @Test
    void an_attempt_that_lost_its_turn_writes_nothing_more() {
        var id = JobId.next();
        table.add(id, order("bread"), LI_QING, Instant.now());
        var first = new JobTable.Turn(id, table.begin(id, Instant.now()));
        var second = new JobTable.Turn(id, table.begin(id, Instant.now()));
        table.finish(first, Instant.now());
        assertThat(table.move(first, new Job.Pace(9, 9, ""), Instant.now())).isFalse();
        assertThat(table.find(id).orElseThrow().isOver()).isFalse();
        assertThat(table.move(second, new Job.Pace(1, 9, ""), Instant.now())).isTrue();
    }

    @Test
    void a_job_that_waits_is_due_on_any_clock_and_the_first_comes_first() {
        var first = schedule.place();
        assertThat(schedule.place()).isAfter(first).isBefore(Instant.parse("1980-01-01T00:00:00Z"));
    }

    @Test
    void a_start_forgets_times_that_have_not_come_yet() {
        database.sql("""
                        insert into task.scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('elsewhere', 'ahead', now() - interval '1 hour', true, 'killed', now() + interval '1 hour', 2)
                        """).update();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        schedule.notAhead(now);
        assertThat(database.sql("select last_heartbeat from task.scheduled_tasks where task_instance = 'ahead'")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isBeforeOrEqualTo(now);
    }

    @Test
    void strangers_see_nothing_of_it() {
        var id = start("bread");
        var stranger = new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "王五",
                "别处",
                new Scope(OrgId.next(), "210198"),
                Set.of("job:read"),
                "test");
        assertThat(jobs.find(LI_QING, id)).isPresent();
        assertThat(jobs.find(stranger, id)).isEmpty();
    }

    private JobId start(String subject) {
        return transaction.execute(any -> jobs.start(order(subject), LI_QING));
    }

    private static JobOrder order(String subject) {
        return new JobOrder("210199", "baking", subject, "烤面包");
    }

    private Job ended(JobId id) {
        bell.ring();
        return await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> table.find(id).orElseThrow(), Job::isOver);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Baking {

        @Bean
        JobHandler oven() {
            return new Oven();
        }
    }

    private static final class Oven implements JobHandler {

        private boolean wasBusy;

        @Override
        public String kind() {
            return "baking";
        }

        @Override
        public void run(JobRun run) {
            run.total(3);
            switch (run.order().subject()) {
                case "stone" -> throw new Refused("bread.stone", "石头烤不熟");
                case "disk full" -> throw new UncheckedIOException(new IOException("No space left on device"));
                case "busy once" -> busyOnce();
                case "bug", "deaf" -> throw new IllegalStateException("no oven");
                default -> run.note("烤面包 " + run.by().clerkName());
            }
            run.done(3);
        }

        private void busyOnce() {
            if (!wasBusy) {
                wasBusy = true;
                throw new CannotAcquireLockException("bread", new SQLException("lock timeout", "55P03"));
            }
        }

        @Override
        public void failed(JobRun run, String sentence) {
            assertThat(sentence).isNotEmpty();
            if (run.order().subject().equals("deaf")) {
                throw new IllegalStateException("no ears");
            }
        }
    }
}

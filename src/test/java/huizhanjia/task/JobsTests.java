package huizhanjia.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = "ui")
@Import({TestDatabase.class, JobsTests.Baking.class})
record JobsTests(Jobs jobs, JobTable table, JdbcClient database, TransactionTemplate transaction) {

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
        return await().atMost(Duration.ofMinutes(1)).until(() -> table.find(id).orElseThrow(), Job::isOver);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Baking {

        @Bean
        JobHandler oven() {
            return new Oven();
        }
    }

    private static final class Oven implements JobHandler {

        @Override
        public String kind() {
            return "baking";
        }

        @Override
        public void run(JobRun run) {
            run.total(3);
            switch (run.order().subject()) {
                case "stone" -> throw new Refused("bread.stone", "石头烤不熟");
                case "bug" -> throw new IllegalStateException("no oven");
                default -> run.note("烤面包 " + run.by().clerkName());
            }
            run.done(3);
        }

        @Override
        public void failed(JobRun run, String sentence) {
            assertThat(sentence).isNotEmpty();
        }
    }
}

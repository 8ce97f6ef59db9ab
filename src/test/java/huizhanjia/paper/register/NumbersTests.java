package huizhanjia.paper.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Numbers without gaps, whatever happens at the same moment. In a house of its own, since what is signed stays.
@SpringBootTest(properties = {"huizhanjia.county=qingshan", "huizhanjia.address=https://gonghui.example.org/"})
@Import(TestDatabase.class)
record NumbersTests(Documents documents, Letterheads letterheads, TransactionTemplate within, JdbcClient jdbc) {

    private static final int THREADS = 8;
    private static final int EACH = 20;

    @Test
    void a_hundred_and_sixty_signed_at_once_count_from_one_without_gaps() throws InterruptedException {
        var chair = Offices.county(jdbc);
        var before = places(chair).size();
        Callable<Void> work = () -> {
            for (var at = 0; at < EACH; at++) {
                documents.issue(Offices.notice(chair, "安全生产"), chair);
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(at -> work).toList())) {
                assertThat(done).succeedsWithin(java.time.Duration.ZERO);
            }
        }
        assertThat(places(chair))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, before + THREADS * EACH)
                        .boxed()
                        .toList());
    }

    @Test
    void a_signing_that_fails_gives_its_number_back() {
        var township = Offices.at(jdbc, "TOWNSHIP");
        documents.issue(Offices.notice(township, "甲"), township);
        assertThatThrownBy(() -> within.execute(status -> {
                    documents.issue(Offices.notice(township, "乙"), township);
                    throw new Refused("test.no", "不办了");
                }))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.issue(Offices.notice(township, "\uE0FF"), township))
                .hasMessageContaining("U+E0FF");
        documents.issue(Offices.notice(township, "丙"), township);
        assertThat(places(township)).containsExactly(1, 2);
    }

    @Test
    void what_was_signed_cannot_be_changed_or_deleted_by_the_application() {
        for (var act : java.util.List.of(
                "delete from paper.signing",
                "update paper.signing set place = 1",
                "update paper.wording set text = 'x'",
                "delete from paper.document",
                "delete from paper.sequence",
                "update paper.voided set reason = 'x'")) {
            assertThatThrownBy(() -> jdbc.sql(act).update()).as(act).hasStackTraceContaining("permission denied");
        }
    }

    private java.util.List<Integer> places(Actor office) {
        return jdbc.sql("select s.place from paper.signing s where s.org_id = :org order by s.place")
                .param("org", office.scope().root().value())
                .query(Integer.class)
                .list();
    }
}

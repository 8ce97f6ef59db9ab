package huizhanjia.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever may write into the database but has no key changes nothing of the log unnoticed, whatever is done after.
@ApplicationModuleTest(extraIncludes = {"ui", "vault", "database"})
@Import({TestDatabase.class, Tampering.class, PaintedLog.class})
record VerificationTests(
        Trail trail,
        ChainVerification verification,
        Chain chain,
        Troubles troubles,
        ChainTable chains,
        EventTable events,
        Tampering tampering,
        PaintedLog log,
        TransactionTemplate transaction) {

    @BeforeEach
    void paint() {
        log.begin();
    }

    @Test
    void an_untouched_log_verifies() {
        assertThat(log.flaws()).isEmpty();
        assertThat(verification.run(List.of())).isZero();
    }

    @Test
    void an_altered_record_is_named() {
        tampering.sql("update trail.event set changes = '{}' where position = 2 and county = '210199'");
        assertThat(log.flaws()).singleElement().asString().contains("县 210199 操作记录：第 2 条记录被改动");
    }

    @Test
    void a_removed_record_is_named() {
        tampering.sql("delete from trail.event where position = 2 and county = '210199'");
        assertThat(log.flaws()).singleElement().asString().contains("第 2 条记录被移除");
    }

    @Test
    void a_removed_end_is_named() {
        tampering.sql("delete from trail.event where position = 205");
        assertThat(log.flaws()).singleElement().asString().contains("第 204 条之后的记录被移除");
    }

    @Test
    void reordered_records_are_named() {
        tampering.sql("update trail.event set position = 999 where position = 1 and county = '210199'");
        tampering.sql("update trail.event set position = 1 where position = 2 and county = '210199'");
        tampering.sql("update trail.event set position = 2 where position = 999");
        assertThat(log.flaws()).singleElement().asString().contains("第 1 条记录被改动");
    }

    @Test
    void a_chain_cut_and_closed_again_is_noticed_by_the_seal() {
        tampering.sql("delete from trail.event where position = 205");
        tampering.sql("update trail.head set position = 204,"
                + " hash = (select hash from trail.event where position = 204) where county = '210199'");
        assertThat(log.flaws()).anyMatch(flaw -> flaw.contains("县 210199 操作记录：链尾记录被改动"));
    }

    @Test
    void a_rewritten_past_is_noticed_by_the_checkpoint() {
        tampering.sql("update trail.checkpoint set hash = (select hash from trail.event where position = 3"
                + " and county = '210199') where position = 100");
        assertThat(log.flaws()).singleElement().asString().contains("第 100 条记录与检查点不符");
    }

    @Test
    void nothing_is_added_to_an_end_whose_seal_does_not_fit() {
        tampering.rewrite(PaintedLog.HERE, 190, events);
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("trail.broken");
            assertThat(refused.sentence()).contains("县 210199 操作记录：链尾记录被改动", "查询照常", "./run verify");
        });
        assertThat(troubles.all()).singleElement().asString().contains("县 210199");
        log.paint(PaintedLog.THERE, 1);
    }

    @Test
    void a_county_rolled_back_with_its_old_seal_is_refused_by_a_running_house_and_by_one_that_starts() {
        tampering.putBack("old", PaintedLog.HERE);
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).hasMessageContaining("被退回到第 120 条，此前已有 205 条");
        tampering.restart();
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).hasMessageContaining("被退回到第 120 条，此前已有 205 条");
    }

    @Test
    void the_start_says_what_does_not_hold() {
        tampering.remove(PaintedLog.THERE);
        tampering.restart();
        chain.look();
        assertThat(troubles.all()).anyMatch(said -> said.contains("县 210188 操作记录：整条链不见了"));
    }

    @Test
    void the_old_seals_of_before_do_not_come_back() {
        log.age();
        assertThat(log.flaws()).anyMatch(flaw -> flaw.contains("数据库里没有日志簿"));
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).hasMessageContaining("链尾记录被改动");
        tampering.restart();
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).hasMessageContaining("数据库里没有日志簿");
    }

    @Test
    void a_log_from_before_chains_were_counted_is_taken_over_once_and_that_is_written() {
        log.age();
        tampering.lose();
        tampering.restart();
        assertThat(verification.run(List.of())).isZero();
        assertThat(verification.seen().anchorings()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Anchoring.Kind.TAKEN_OVER);
            assertThat(it.found()).isEmpty();
            assertThat(it.ends()).hasSize(3);
        });
        log.paint(PaintedLog.HERE, 100);
        assertThat(log.flaws()).isEmpty();
        tampering.sql("update trail.event set summary = '' where position = 7");
        assertThat(log.flaws()).singleElement().asString().contains("第 7 条记录被改动");
    }

    @Test
    void what_was_wrong_when_a_log_is_taken_over_stays_written() {
        log.age();
        tampering.sql("update trail.event set summary = '' where position = 7");
        tampering.sql("update trail.checkpoint set seal = hash where position = 200");
        tampering.lose();
        tampering.restart();
        log.paint(PaintedLog.HERE, 1);
        var seen = verification.seen();
        assertThat(seen.flaws()).isEmpty();
        assertThat(seen.anchorings().getFirst().told()).contains("升级接管", "当时发现：县 210199 操作记录：第 7 条记录被改动");
        assertThat(seen.lines()).anyMatch(line -> line.contains("起算以前已说明：第 7 条记录被改动"));
    }

    @Test
    void many_events_of_one_transaction_hang_in_one_chain() {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 250).forEach(i -> trail.record(Painted.PAINTER, Painted.with("白"))));
        assertThat(log.flaws()).isEmpty();
    }

    @Test
    void counties_that_begin_at_once_are_counted_one_by_one() throws InterruptedException {
        var threads = IntStream.range(10, 16)
                .mapToObj(i -> Thread.startVirtualThread(() -> log.paint("2101" + i, 1)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(log.flaws()).isEmpty();
        assertThat(chains.heads())
                .extracting(head -> head.end().number())
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }
}

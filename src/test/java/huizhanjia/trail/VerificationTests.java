package huizhanjia.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever may write into the database but has no key changes nothing of the log unnoticed, whatever is done after.
@ApplicationModuleTest(extraIncludes = {"ui", "vault", "database"})
@Import({TestDatabase.class, Tampering.class})
record VerificationTests(
        Trail trail,
        ChainVerification verification,
        Chain chain,
        Troubles troubles,
        ChainTable chains,
        EventTable events,
        Anchors anchors,
        AnchorFile file,
        AnchorCommand anchor,
        AnchorLines lines,
        Tampering tampering,
        TransactionTemplate transaction) {

    private static final String HERE = "210199";
    private static final String THERE = "210188";
    private static final String EVERYWHERE = "000000";

    /// 205 walls in one county, three in another; an old copy is of when it had 120.
    @BeforeEach
    void paint() {
        tampering.begin();
        paint(EVERYWHERE, 2);
        paint(HERE, 120);
        paint(THERE, 3);
        anchors.follow();
        tampering.keep("old");
        paint(HERE, 85);
        paint(THERE, 1);
        anchors.follow();
        tampering.keep("now");
    }

    @Test
    void an_untouched_log_verifies() {
        assertThat(flaws()).isEmpty();
        assertThat(verification.run(List.of())).isZero();
    }

    @Test
    void an_altered_record_is_named() {
        tampering.sql("update trail.event set changes = '{}' where position = 2 and county = '210199'");
        assertThat(flaws()).singleElement().asString().contains("县 210199 操作记录：第 2 条记录被改动");
    }

    @Test
    void a_removed_record_is_named() {
        tampering.sql("delete from trail.event where position = 2 and county = '210199'");
        assertThat(flaws()).singleElement().asString().contains("第 2 条记录被移除");
    }

    @Test
    void a_removed_end_is_named() {
        tampering.sql("delete from trail.event where position = 205");
        assertThat(flaws()).singleElement().asString().contains("第 204 条之后的记录被移除");
    }

    @Test
    void reordered_records_are_named() {
        tampering.sql("update trail.event set position = 999 where position = 1 and county = '210199'");
        tampering.sql("update trail.event set position = 1 where position = 2 and county = '210199'");
        tampering.sql("update trail.event set position = 2 where position = 999");
        assertThat(flaws()).singleElement().asString().contains("第 1 条记录被改动");
    }

    @Test
    void a_chain_cut_and_closed_again_is_noticed_by_the_seal() {
        tampering.sql("delete from trail.event where position = 205");
        tampering.sql("update trail.head set position = 204,"
                + " hash = (select hash from trail.event where position = 204) where county = '210199'");
        assertThat(flaws()).anyMatch(flaw -> flaw.contains("县 210199 操作记录：链尾记录被改动"));
    }

    @Test
    void a_rewritten_past_is_noticed_by_the_checkpoint() {
        tampering.sql("update trail.checkpoint set hash = (select hash from trail.event where position = 3"
                + " and county = '210199') where position = 100");
        assertThat(flaws()).singleElement().asString().contains("第 100 条记录与检查点不符");
    }

    @Test
    void every_tamper_and_every_pair_of_them_is_found_whatever_is_done_after() throws IOException {
        var anchored = Files.readAllLines(file.path());
        var unnoticed = new ArrayList<String>();
        var tampers = List.copyOf(tampers().entrySet());
        for (var first = 0; first < tampers.size(); first++) {
            for (var second = first; second < tampers.size(); second++) {
                tampering.putBack("now");
                Files.write(file.path(), anchored);
                tampering.restart();
                var isRestarted = (first + second) % 2 == 0;
                work(isRestarted);
                tampers.get(first).getValue().run();
                work(isRestarted);
                tampers.get(second).getValue().run();
                work(isRestarted);
                if (flaws().isEmpty()) {
                    unnoticed.add(tampers.get(first).getKey() + ", "
                            + tampers.get(second).getKey());
                }
            }
        }
        assertThat(unnoticed)
                .containsExactly("nothing, nothing", "chains swapped, chains swapped"); // swapped twice is as it was
    }

    @Test
    void nothing_is_added_to_an_end_whose_seal_does_not_fit() {
        tampering.rewrite(HERE, 190, events);
        assertThatThrownBy(() -> paint(HERE, 1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("trail.broken");
            assertThat(refused.sentence()).contains("县 210199 操作记录：链尾记录被改动", "查询照常", "./run verify");
        });
        assertThat(troubles.all()).singleElement().asString().contains("县 210199");
        paint(THERE, 1);
    }

    @Test
    void a_county_rolled_back_with_its_old_seal_is_refused_by_a_running_house_and_by_one_that_starts() {
        tampering.putBack("old", HERE);
        assertThatThrownBy(() -> paint(HERE, 1)).hasMessageContaining("被退回到第 120 条，此前已有 205 条");
        tampering.restart();
        assertThatThrownBy(() -> paint(HERE, 1)).hasMessageContaining("被退回到第 120 条，此前已有 205 条");
    }

    @Test
    void the_start_says_what_does_not_hold() {
        tampering.remove(THERE);
        tampering.restart();
        chain.look();
        assertThat(troubles.all()).anyMatch(said -> said.contains("县 210188 操作记录：整条链不见了"));
    }

    @Test
    void the_old_seals_of_before_do_not_come_back() {
        age();
        assertThat(flaws()).anyMatch(flaw -> flaw.contains("数据库里没有日志簿"));
        assertThatThrownBy(() -> paint(HERE, 1)).hasMessageContaining("链尾记录被改动");
        tampering.restart();
        assertThatThrownBy(() -> paint(HERE, 1)).hasMessageContaining("数据库里没有日志簿");
    }

    @Test
    void a_log_from_before_chains_were_counted_is_taken_over_once_and_that_is_written() {
        age();
        tampering.lose();
        tampering.restart();
        assertThat(verification.run(List.of())).isZero();
        assertThat(verification.seen().anchorings()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Anchoring.Kind.TAKEN_OVER);
            assertThat(it.found()).isEmpty();
            assertThat(it.ends()).hasSize(3);
        });
        paint(HERE, 100);
        assertThat(flaws()).isEmpty();
        tampering.sql("update trail.event set summary = '' where position = 7");
        assertThat(flaws()).singleElement().asString().contains("第 7 条记录被改动");
    }

    @Test
    void what_was_wrong_when_a_log_is_taken_over_stays_written() {
        age();
        tampering.sql("update trail.event set summary = '' where position = 7");
        tampering.sql("update trail.checkpoint set seal = hash where position = 200");
        tampering.lose();
        tampering.restart();
        paint(HERE, 1);
        var seen = verification.seen();
        assertThat(seen.flaws()).isEmpty();
        assertThat(seen.anchorings().getFirst().told()).contains("升级接管", "当时发现：县 210199 操作记录：第 7 条记录被改动");
        assertThat(seen.lines()).anyMatch(line -> line.contains("起算以前已说明：第 7 条记录被改动"));
    }

    @Test
    void without_its_anchor_the_log_goes_on_only_when_somebody_answers_for_it() {
        tampering.lose();
        tampering.restart();
        assertThat(flaws()).singleElement().asString().contains("找不到锚文件");
        assertThatThrownBy(() -> paint(HERE, 1)).hasMessageContaining("找不到锚文件");
        assertThat(anchor.run(List.of())).isEqualTo(1);
        assertThat(anchor.run(List.of("李四，换了服务器"))).isZero();
        paint(HERE, 200);
        var seen = verification.seen();
        assertThat(seen.flaws()).isEmpty();
        assertThat(seen.anchorings().getLast().told()).contains("李四，换了服务器", "当时发现：找不到锚文件");
    }

    @Test
    void an_anchor_that_was_written_on_is_not_believed() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file.path()));
        lines.remove(2);
        Files.write(file.path(), lines);
        tampering.restart();
        assertThat(flaws()).singleElement().asString().contains("锚文件", "被改动");
        assertThatThrownBy(() -> paint(HERE, 1)).hasMessageContaining("锚文件");
    }

    @Test
    void an_anchor_some_seconds_behind_is_as_good_as_a_new_one() throws IOException {
        var behind = Files.readAllLines(file.path());
        paint(HERE, 3);
        paint("210177", 1);
        Files.write(file.path(), behind);
        tampering.restart();
        assertThat(flaws()).isEmpty();
        paint(HERE, 1);
        paint("210177", 1);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void an_anchor_ahead_of_the_database_tells_that_it_was_rolled_back() {
        tampering.putBack("old");
        tampering.restart();
        assertThat(flaws()).anyMatch(flaw -> flaw.contains("县 210199 操作记录与锚文件不符：被退回到第 120 条，此前已有 205 条"));
    }

    @Test
    void the_anchor_never_knows_of_what_was_not_committed() {
        transaction.executeWithoutResult(status -> {
            trail.record(Painted.PAINTER, Painted.with("灰"));
            anchors.follow();
            status.setRollbackOnly();
        });
        anchors.follow();
        assertThat(file.read().orElseThrow().ends())
                .filteredOn(end -> end.chain().county().equals(HERE))
                .singleElement()
                .extracting(ChainEnd::position)
                .isEqualTo(205L);
        paint(HERE, 1);
    }

    @Test
    void many_events_of_one_transaction_hang_in_one_chain() {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 250).forEach(i -> trail.record(Painted.PAINTER, Painted.with("白"))));
        assertThat(flaws()).isEmpty();
    }

    @Test
    void a_back_up_put_back_is_written_down_and_the_log_goes_on() {
        tampering.putBack("old");
        tampering.restart();
        anchor.restored(Path.of("/backup/huizhanjia-2026-12-01.tar.gz"));
        var seen = verification.seen();
        assertThat(seen.flaws()).isEmpty();
        assertThat(seen.anchorings().getLast().told())
                .contains("恢复备份", "huizhanjia-2026-12-01.tar.gz", "被退回到第 120 条，此前已有 205 条");
        paint(HERE, 200);
        tampering.restart();
        paint(HERE, 1);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void another_application_on_the_database_goes_on_from_what_an_operator_answered_for() throws IOException {
        var other = Files.readAllLines(file.path());
        tampering.putBack("old");
        anchor.restored(Path.of("old.tar.gz"));
        paint(HERE, 1);
        Files.write(file.path(), other);
        tampering.restart();
        assertThat(flaws()).isEmpty();
        paint(HERE, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one removed", "one altered", "a chain removed"})
    void what_somebody_answered_for_may_not_change_again(String how) {
        tampering.sql("update trail.event set summary = '' where position = 7");
        tampering.restart();
        anchor.run(List.of("王五，已查明"));
        assertThat(flaws()).isEmpty();
        switch (how) {
            case "one removed" -> tampering.sql("delete from trail.event where position = 8");
            case "one altered" -> tampering.sql("update trail.event set summary = '甲' where position = 7");
            default -> tampering.remove(HERE);
        }
        assertThat(flaws()).isNotEmpty();
    }

    @Test
    void a_line_the_superior_keeps_is_compared_until_somebody_answers_for_what_differs() {
        var city = new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "许诺",
                "山水市总工会 · 审计员",
                new Scope(OrgId.next(), "2101"),
                Set.of("trail:verify"),
                "r-1");
        lines.now(city.scope()).forEach(line -> lines.countersign(line, city));
        paint(HERE, 3);
        assertThat(flaws()).isEmpty();
        lines.countersign(new AnchorLine(HERE, 300, "0123456789abcdef"), city);
        assertThat(flaws()).singleElement().asString().contains("签认的锚行不符：库里只有 208 条，锚行是第 300 条");
        anchor.run(List.of("王五，误填"));
        assertThat(flaws()).isEmpty();
        assertThat(verification.seen().lines()).anyMatch(line -> line.contains("锚行是第 300 条（起算以前，已说明）"));
    }

    @Test
    void a_commit_that_waits_for_another_does_not_take_the_anchor_back() throws InterruptedException {
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.startVirtualThread(() -> paint(HERE, 10)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        anchors.follow();
        assertThat(file.read().orElseThrow().ends())
                .filteredOn(end -> end.chain().county().equals(HERE))
                .singleElement()
                .extracting(ChainEnd::position)
                .isEqualTo(285L);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void counties_that_begin_at_once_are_counted_one_by_one() throws InterruptedException {
        var threads = IntStream.range(10, 16)
                .mapToObj(i -> Thread.startVirtualThread(() -> paint("2101" + i, 1)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(flaws()).isEmpty();
        assertThat(chains.heads())
                .extracting(head -> head.end().number())
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    private Map<String, Runnable> tampers() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("nothing", () -> {});
        all.put("chain removed", () -> tampering.remove(THERE));
        all.put("chain emptied", () -> {
            tampering.sql("delete from trail.event where county = '210188'");
            tampering.sql("update trail.head set position = 0, hash = decode(repeat('00', 32), 'hex'), seal = hash"
                    + " where county = '210188'");
        });
        all.put("all rolled back", () -> tampering.putBack("old"));
        all.put("county rolled back", () -> tampering.putBack("old", HERE));
        all.put("event rewritten", () -> tampering.rewrite(HERE, 190, events));
        all.put("end rewritten", () -> tampering.rewrite(THERE, 4, events));
        all.put("checkpoint removed", () -> tampering.sql("delete from trail.checkpoint where position = 100"));
        all.put(
                "last event removed",
                () -> tampering.sql("delete from trail.event where county = '210188' and position ="
                        + " (select max(position) from trail.event where county = '210188')"));
        all.put("chains swapped", () -> {
            for (var table : List.of("event", "head", "checkpoint")) {
                tampering.sql("update trail.%s set county = 'xxxxxx' where county = '210188'".formatted(table));
                tampering.sql("update trail.%s set county = '210188' where county = '210199'".formatted(table));
                tampering.sql("update trail.%s set county = '210199' where county = 'xxxxxx'".formatted(table));
            }
        });
        all.put(
                "seal of another county",
                () -> tampering.sql("update trail.head set seal ="
                        + " (select seal from now.head where county = '000000') where county = '210199'"));
        all.put("head of before", () -> {
            tampering.sql("delete from trail.head where county = '210199'");
            tampering.sql("insert into trail.head select * from old.head where county = '210199'");
        });
        all.put("checkpoint as head", () -> {
            tampering.sql("delete from trail.event where county = '210199' and position > 200");
            tampering.sql("update trail.head h set position = 200, hash = c.hash, seal = c.seal from now.checkpoint c"
                    + " where h.county = '210199' and c.position = 200");
        });
        all.put("chain removed and counted", () -> {
            tampering.remove(THERE);
            tampering.sql("update trail.book set chains = 2");
        });
        all.put("book removed", () -> tampering.sql("delete from trail.book"));
        all.put("anchoring removed", () -> tampering.sql("delete from trail.anchoring"));
        all.put("as of before", this::age);
        all.put(
                "all removed",
                () -> tampering.sql("truncate trail.event, trail.head, trail.checkpoint, trail.book, trail.anchoring"));
        return all;
    }

    private void age() {
        var heads = chains.heads().stream().map(ChainTable.Head::end).toList();
        var points = chains.checkpoints(new ChainName(HERE, "event"), 1).entrySet().stream()
                .map(it -> new ChainEnd(
                        new ChainName(HERE, "event"),
                        0,
                        it.getKey(),
                        it.getValue().hash()))
                .toList();
        tampering.age(heads, points);
    }

    /// What clerks do next, whether they may or not.
    private void work(boolean restarted) {
        if (restarted) {
            tampering.restart();
        }
        for (var county : List.of(HERE, THERE, EVERYWHERE, "210177")) {
            try {
                paint(county, 1);
            } catch (Refused refused) {
                assertThat(refused.code()).isEqualTo("trail.broken");
            }
        }
        anchors.follow();
    }

    private List<String> flaws() {
        return verification.seen().flaws();
    }

    private void paint(String county, int times) {
        for (var i = 0; i < times; i++) {
            transaction.executeWithoutResult(
                    status -> trail.record(Painted.PAINTER, new Painted(county, Painted.HALL, "白")));
        }
    }
}

package huizhanjia.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/// The anchor beside the keys: what it proves, what it is not believed, and who answers for a log that does not fit it.
@ApplicationModuleTest(extraIncludes = {"ui", "vault", "database"})
@Import({TestDatabase.class, Tampering.class, PaintedLog.class})
record AnchorTests(
        Trail trail,
        ChainVerification verification,
        Anchors anchors,
        AnchorFile file,
        AnchorCommand anchor,
        AnchorLines lines,
        Tampering tampering,
        PaintedLog log,
        TransactionTemplate transaction) {

    @BeforeEach
    void paint() {
        log.begin();
    }

    @Test
    void without_its_anchor_the_log_goes_on_only_when_somebody_answers_for_it() {
        tampering.lose();
        tampering.restart();
        assertThat(log.flaws()).singleElement().asString().contains("找不到锚文件");
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).hasMessageContaining("找不到锚文件");
        assertThat(anchor.run(List.of())).isEqualTo(1);
        assertThat(anchor.run(List.of("李四，换了服务器"))).isZero();
        log.paint(PaintedLog.HERE, 200);
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
        assertThat(log.flaws()).singleElement().asString().contains("锚文件", "被改动");
        assertThatThrownBy(() -> log.paint(PaintedLog.HERE, 1)).hasMessageContaining("锚文件");
    }

    @Test
    void an_anchor_some_seconds_behind_is_as_good_as_a_new_one() throws IOException {
        var behind = Files.readAllLines(file.path());
        log.paint(PaintedLog.HERE, 3);
        log.paint("210177", 1);
        Files.write(file.path(), behind);
        tampering.restart();
        assertThat(log.flaws()).isEmpty();
        log.paint(PaintedLog.HERE, 1);
        log.paint("210177", 1);
        assertThat(log.flaws()).isEmpty();
    }

    @Test
    void an_anchor_ahead_of_the_database_tells_that_it_was_rolled_back() {
        tampering.putBack("old");
        tampering.restart();
        assertThat(log.flaws()).anyMatch(flaw -> flaw.contains("县 210199 操作记录与锚文件不符：被退回到第 120 条，此前已有 205 条"));
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
                .filteredOn(end -> end.chain().county().equals(PaintedLog.HERE))
                .singleElement()
                .extracting(ChainEnd::position)
                .isEqualTo(205L);
        log.paint(PaintedLog.HERE, 1);
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
        log.paint(PaintedLog.HERE, 200);
        tampering.restart();
        log.paint(PaintedLog.HERE, 1);
        assertThat(log.flaws()).isEmpty();
    }

    @Test
    void another_application_on_the_database_goes_on_from_what_an_operator_answered_for() throws IOException {
        var other = Files.readAllLines(file.path());
        tampering.putBack("old");
        anchor.restored(Path.of("old.tar.gz"));
        log.paint(PaintedLog.HERE, 1);
        Files.write(file.path(), other);
        tampering.restart();
        assertThat(log.flaws()).isEmpty();
        log.paint(PaintedLog.HERE, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one removed", "one altered", "a chain removed"})
    void what_somebody_answered_for_may_not_change_again(String how) {
        tampering.sql("update trail.event set summary = '' where position = 7");
        tampering.restart();
        anchor.run(List.of("王五，已查明"));
        assertThat(log.flaws()).isEmpty();
        switch (how) {
            case "one removed" -> tampering.sql("delete from trail.event where position = 8");
            case "one altered" -> tampering.sql("update trail.event set summary = '甲' where position = 7");
            default -> tampering.remove(PaintedLog.HERE);
        }
        assertThat(log.flaws()).isNotEmpty();
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
        log.paint(PaintedLog.HERE, 3);
        assertThat(log.flaws()).isEmpty();
        lines.countersign(new AnchorLine(PaintedLog.HERE, 300, "0123456789abcdef"), city);
        assertThat(log.flaws()).singleElement().asString().contains("签认的锚行不符：库里只有 208 条，锚行是第 300 条");
        anchor.run(List.of("王五，误填"));
        assertThat(log.flaws()).isEmpty();
        assertThat(verification.seen().lines()).anyMatch(line -> line.contains("锚行是第 300 条（起算以前，已说明）"));
    }

    @Test
    void a_commit_that_waits_for_another_does_not_take_the_anchor_back() throws InterruptedException {
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.startVirtualThread(() -> log.paint(PaintedLog.HERE, 10)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        anchors.follow();
        assertThat(file.read().orElseThrow().ends())
                .filteredOn(end -> end.chain().county().equals(PaintedLog.HERE))
                .singleElement()
                .extracting(ChainEnd::position)
                .isEqualTo(285L);
        assertThat(log.flaws()).isEmpty();
    }
}

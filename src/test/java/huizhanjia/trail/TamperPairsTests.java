package huizhanjia.trail;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

/// Every way to change the log without a key, and every two of them together: none goes unnoticed.
@ApplicationModuleTest(extraIncludes = {"ui", "vault", "database"})
@Import({TestDatabase.class, Tampering.class, PaintedLog.class})
record TamperPairsTests(EventTable events, Anchors anchors, AnchorFile file, Tampering tampering, PaintedLog log) {

    @BeforeEach
    void paint() {
        log.begin();
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
                if (log.flaws().isEmpty()) {
                    unnoticed.add(tampers.get(first).getKey() + ", "
                            + tampers.get(second).getKey());
                }
            }
        }
        assertThat(unnoticed)
                .containsExactly("nothing, nothing", "chains swapped, chains swapped"); // swapped twice is as it was
    }

    private Map<String, Runnable> tampers() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("nothing", () -> {});
        all.put("chain removed", () -> tampering.remove(PaintedLog.THERE));
        all.put("chain emptied", () -> {
            tampering.sql("delete from trail.event where county = '210188'");
            tampering.sql("update trail.head set position = 0, hash = decode(repeat('00', 32), 'hex'), seal = hash"
                    + " where county = '210188'");
        });
        all.put("all rolled back", () -> tampering.putBack("old"));
        all.put("county rolled back", () -> tampering.putBack("old", PaintedLog.HERE));
        all.put("event rewritten", () -> tampering.rewrite(PaintedLog.HERE, 190, events));
        all.put("end rewritten", () -> tampering.rewrite(PaintedLog.THERE, 4, events));
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
            tampering.remove(PaintedLog.THERE);
            tampering.sql("update trail.book set chains = 2");
        });
        all.put("book removed", () -> tampering.sql("delete from trail.book"));
        all.put("anchoring removed", () -> tampering.sql("delete from trail.anchoring"));
        all.put("as of before", log::age);
        all.put(
                "all removed",
                () -> tampering.sql("truncate trail.event, trail.head, trail.checkpoint, trail.book, trail.anchoring"));
        return all;
    }

    /// What clerks do next, whether they may or not.
    private void work(boolean restarted) {
        if (restarted) {
            tampering.restart();
        }
        for (var county : List.of(PaintedLog.HERE, PaintedLog.THERE, PaintedLog.EVERYWHERE, "210177")) {
            try {
                log.paint(county, 1);
            } catch (Refused refused) {
                assertThat(refused.code()).isEqualTo("trail.broken");
            }
        }
        anchors.follow();
    }
}

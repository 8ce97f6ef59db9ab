package huizhanjia.trail;

import huizhanjia.kernel.Command;
import huizhanjia.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// `./run verify`: walks every chain and names the first record that was altered, removed or reordered.
@Component
class Verification implements Command {

    private static final int BATCH = 5_000;

    private final EventTable events;
    private final ChainTable chains;
    private final Vault vault;

    Verification(EventTable events, ChainTable chains, Vault vault) {
        this.events = events;
        this.chains = chains;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        var failed = 0;
        for (var head : chains.heads()) {
            var flaw = flaw(head);
            var end = head.end();
            IO.println(flaw.map(text -> "县 %s：%s".formatted(end.county(), text))
                    .orElse("县 %s：%,d 条操作记录完整".formatted(end.county(), end.position())));
            failed += flaw.isPresent() ? 1 : 0;
        }
        IO.println(failed == 0 ? "操作日志没有被改动。" : "发现 %d 条链被改动，请保留现场并联系安全管理员。".formatted(failed));
        return failed == 0 ? 0 : 1;
    }

    /// The first flaw of a county's chain, in words; empty when there is none.
    Optional<String> flaw(ChainTable.Sealed head) {
        var county = head.end().county();
        if (head.end().position() > 0 && !head.holds(vault)) {
            return Optional.of("链尾记录被改动");
        }
        var checkpoints = new HashMap<Long, ChainTable.Sealed>();
        chains.checkpoints(county).forEach(point -> checkpoints.put(point.end().position(), point));
        var at = new ChainEnd(county, 0, Hash.START);
        for (var batch = events.chain(county, 0, BATCH);
                !batch.isEmpty();
                batch = events.chain(county, at.position(), BATCH)) {
            for (var stored : batch) {
                var flaw = flaw(at, stored, checkpoints);
                if (flaw.isPresent()) {
                    return flaw;
                }
                at = new ChainEnd(county, stored.link().position(), stored.hash());
            }
        }
        return at.equals(head.end()) ? Optional.empty() : Optional.of("第 %d 条之后的记录被移除".formatted(at.position()));
    }

    private Optional<String> flaw(ChainEnd at, EventTable.Stored stored, Map<Long, ChainTable.Sealed> checkpoints) {
        var position = stored.link().position();
        var hash = Hash.of(stored.previous(), stored.link());
        if (position != at.position() + 1) {
            return Optional.of("第 %d 条记录被移除".formatted(at.position() + 1));
        }
        if (!hash.equals(stored.hash())) {
            return Optional.of(
                    "第 %d 条记录被改动（%s）".formatted(position, stored.link().id()));
        }
        if (!stored.previous().equals(at.hash())) {
            return Optional.of("第 %d 条记录与前一条接不上，顺序或内容被改动（%s）"
                    .formatted(position, stored.link().id()));
        }
        var point = checkpoints.get(position);
        if (point != null && !(point.holds(vault) && point.end().hash().equals(hash))) {
            return Optional.of("第 %d 条记录与检查点不符，此前的记录被整体改写".formatted(position));
        }
        return Optional.empty();
    }
}

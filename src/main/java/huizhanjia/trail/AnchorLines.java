package huizhanjia.trail;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.AnchorLine.Countersigned;
import huizhanjia.trail.ChainTable.Head;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lines of the log that leave on paper, and those that superior unions keep.
@Component
public class AnchorLines {

    private final ChainTable chains;
    private final EventTable events;
    private final ChainedRows chainedRows;
    private final Trail trail;

    AnchorLines(ChainTable chains, EventTable events, ChainedRows chainedRows, Trail trail) {
        this.chains = chains;
        this.events = events;
        this.chainedRows = chainedRows;
        this.trail = trail;
    }

    /// Where the logs of the area end now.
    public List<AnchorLine> now(Scope scope) {
        return chains.heads().stream()
                .map(Head::end)
                .filter(end -> end.position() > 0 && end.chain().kind().equals(EventTable.KIND))
                .filter(end -> isWithin(scope, end.chain().county()))
                .map(AnchorLine::of)
                .toList();
    }

    /// What superiors keep of the logs of the area, the newest first.
    public List<Countersigned> kept(Scope scope) {
        return events.countersigned().stream()
                .filter(it -> isWithin(scope, it.line().county()))
                .toList()
                .reversed();
    }

    /// What is wrong with a line; empty text when the log still says the same.
    public String flaw(AnchorLine line) {
        var chain = new ChainName(line.county(), EventTable.KIND);
        return chainedRows.flaw(line, chains.find(chain).map(Head::end).orElseGet(() -> ChainEnd.start(chain, 0)));
    }

    /// Keeps the line of a county below, in the log of whoever signs, whether the log still says the same or not.
    @Transactional
    public void countersign(AnchorLine line, Actor by) {
        by.need("trail:verify");
        if (by.scope().isWithinCounty()) {
            throw new Refused("trail.countersign-own", "锚行由上一级工会签认，请把它送交市总工会的审计员");
        }
        if (!isWithin(by.scope(), line.county())) {
            throw new Refused("trail.countersign-area", "县 %s 不在您的管辖范围内，请核对县代码".formatted(line.county()));
        }
        var flaw = flaw(line);
        trail.record(by, AnchorCountersigned.of(by, line, flaw.isEmpty() ? "相符" : flaw));
    }

    private static boolean isWithin(Scope scope, String county) {
        return scope.isWithinCounty() ? county.equals(scope.county()) : county.startsWith(scope.area());
    }
}

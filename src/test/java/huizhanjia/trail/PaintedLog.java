package huizhanjia.trail;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/// A log that tells of painted walls: 205 in one county, four in another; an old copy is of when it had 120.
record PaintedLog(
        Trail trail,
        ChainVerification verification,
        ChainTable chains,
        Anchors anchors,
        Tampering tampering,
        TransactionTemplate transaction) {

    static final String HERE = "210199";
    static final String THERE = "210188";
    static final String EVERYWHERE = "000000";

    /// As before any of it was tampered with.
    void begin() {
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

    void paint(String county, int times) {
        for (var i = 0; i < times; i++) {
            transaction.executeWithoutResult(
                    status -> trail.record(Painted.PAINTER, new Painted(county, Painted.HALL, "白")));
        }
    }

    /// What verification says against it.
    List<String> flaws() {
        return verification.seen().flaws();
    }

    /// As a house of before left it: no book, ends and checkpoints under the old seals.
    void age() {
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
}

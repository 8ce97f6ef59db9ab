package huizhanjia.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes findings down by the thousand; beyond a bound they are only counted, because nobody reads a million
/// of them.
final class StoredFindings implements Findings {

    private static final int AT_ONCE = 1_000;
    static final int MOST = 100_000;

    private final FindingTable table;
    private final IntakeCard card;
    private final List<RowProblem> waiting = new ArrayList<>(AT_ONCE);
    private final Map<String, Integer> assumed = new TreeMap<>();
    private int written;

    StoredFindings(FindingTable table, IntakeCard card) {
        this.table = table;
        this.card = card;
    }

    @Override
    public void add(RowProblem rowProblem) {
        if (written + waiting.size() < MOST) {
            waiting.add(rowProblem);
        }
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    @Override
    public void assume(String sentence) {
        assumed.merge(sentence, 1, Integer::sum);
    }

    /// Something that holds of the whole file.
    void assumeOfAll(String sentence) {
        assumed.put(sentence, 0);
    }

    /// Writes down what is still held back.
    void close() {
        flush();
        table.assume(card, assumed);
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            table.add(card, written, waiting);
            written += waiting.size();
            waiting.clear();
        }
    }
}

package huizhanjia.intake;

import huizhanjia.sheet.Row;
import huizhanjia.sheet.Rows;
import huizhanjia.task.Progress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads rows ahead in a thread of its own, so that one processor parses while the other judges. Counts as it hands
/// out.
final class AheadRows implements Iterator<Row>, AutoCloseable {

    private static final int BATCH = 500;
    private static final int BATCHES_AHEAD = 4;

    private final Rows rows;
    private final Progress progress;
    private final BlockingQueue<Batch> ahead = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader;
    private Iterator<Row> current = List.<Row>of().iterator();
    private boolean ended;
    private int handedOut;
    private int remarks;

    AheadRows(Rows rows, Progress progress) {
        this.rows = rows;
        this.progress = progress;
        this.reader = Thread.ofVirtual().name("intake-reader").start(this::read);
    }

    /// Some rows; the last batch has none, and what went wrong if something did.
    private record Batch(List<Row> rows, @Nullable RuntimeException trouble) {}

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            take();
        }
        return current.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = current.next();
        remarks += remarked(row);
        progress.done(++handedOut);
        return row;
    }

    /// Cells handed out that were read with a remark.
    int remarks() {
        return remarks;
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }

    private static int remarked(Row row) {
        var remarked = 0;
        for (var note : row.notes()) {
            remarked += note.wrong() ? 0 : 1;
        }
        return remarked;
    }

    private void take() {
        try {
            var batch = ahead.take();
            if (batch.trouble() != null) {
                throw batch.trouble();
            }
            ended = batch.rows().isEmpty();
            current = batch.rows().iterator();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading rows", stopped);
        }
    }

    private void read() {
        try {
            for (var batch = batch(); !batch.isEmpty(); batch = batch()) {
                ahead.put(new Batch(batch, null));
            }
            ahead.put(new Batch(List.of(), null));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            tell(trouble);
        }
    }

    private void tell(RuntimeException trouble) {
        try {
            ahead.put(new Batch(List.of(), trouble));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Row> batch() {
        var batch = new ArrayList<Row>(BATCH);
        while (batch.size() < BATCH && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }
}

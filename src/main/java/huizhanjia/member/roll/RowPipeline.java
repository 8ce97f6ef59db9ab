package huizhanjia.member.roll;

import huizhanjia.sheet.SheetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Carries rows to a sheet that another thread writes, so that reading and opening envelopes goes on meanwhile.
final class RowPipeline implements AutoCloseable {

    private static final int LOAD = 500;
    private static final int LOADS_ON_THE_WAY = 8;

    private final SheetWriter sheet;
    private final Queue<Future<?>> sent = new ArrayDeque<>();
    private List<List<String>> load = new ArrayList<>(LOAD);

    /// A thread of the system: writing is work for a processor and would hold up the requests that share carriers.
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("member-export").factory());

    RowPipeline(SheetWriter sheet) {
        this.sheet = sheet;
    }

    /// Waits while too much is on the way; throws what went wrong with rows sent before.
    void add(List<String> row) {
        load.add(row);
        if (load.size() == LOAD) {
            send();
        }
    }

    /// Waits until everything is written.
    void finish() {
        send();
        while (!sent.isEmpty()) {
            await(sent.remove());
        }
    }

    @Override
    public void close() {
        writer.close();
    }

    private void send() {
        var rows = load;
        load = new ArrayList<>(LOAD);
        sent.add(writer.submit(() -> write(rows)));
        if (sent.size() > LOADS_ON_THE_WAY) {
            await(sent.remove());
        }
    }

    private void write(List<List<String>> rows) {
        try {
            for (var row : rows) {
                sheet.row(row);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void await(Future<?> load) {
        try {
            load.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the sheet could not be written", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the sheet was not finished", stopped);
        }
    }
}

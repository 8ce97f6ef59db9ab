package huizhanjia.vault;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/// Lists on their way out: written sealed and sent from there as they grow, so that whoever reads slowly holds neither
/// a connection of the database nor anything readable on disk, and nobody waits for the end of a long list to see its
/// beginning. `outbox/`, never more than what is being sent.
@Component
public class Outbox {

    /// Before so much of it is written a list may still be refused, bytes.
    private static final int SURE = 65_536;

    private final Vault vault;
    private final SealedFolder files;
    private final ApplicationArguments arguments;

    Outbox(Vault vault, @Value("${huizhanjia.data:data}") Path data, ApplicationArguments arguments) {
        this.vault = vault;
        this.files = new SealedFolder(vault, data.resolve("outbox"), name -> "list");
        this.arguments = arguments;
    }

    /// Opened when a list is sure to leave; until then there may still be a refusal.
    @FunctionalInterface
    public interface Door {

        OutputStream open() throws IOException;
    }

    @PostConstruct
    void removeLeftovers() {
        if (arguments.getNonOptionArgs().isEmpty()) {
            files.removeLeftovers();
        }
    }

    /// Writes a list on this thread and sends it from another. What breaks off after the first of it left is no refusal
    /// any more: the connection breaks off too, so that nobody takes the part for the whole.
    public void send(SealedFolder.Content content, Door door) throws IOException {
        var place = files.at(files.root());
        try (var part = files.part()) {
            var file = new GrowingFile(part.path());
            var sending = new FutureTask<>(() -> leave(file, place, door));
            var thread = Thread.ofVirtual().start(sending);
            try {
                try (var out = vault.sealing(place, file.writer())) {
                    content.writeTo(out);
                }
                file.complete();
            } catch (RuntimeException broken) {
                if (file.isSure(SURE)) {
                    throw new IOException("a list broke off on its way", broken);
                }
                throw broken;
            } finally {
                file.breakOff();
                join(thread);
            }
            await(sending);
        }
    }

    private boolean leave(GrowingFile file, SealedPlace place, Door door) throws IOException {
        if (file.awaitMoreThan(SURE)) {
            try (var in = vault.opening(place, file.reader())) {
                in.transferTo(door.open());
                return true;
            }
        }
        return false;
    }

    private static void join(Thread sending) throws InterruptedIOException {
        try {
            sending.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a list was sent");
        }
    }

    private static void await(FutureTask<Boolean> sending) throws IOException {
        try {
            sending.get();
        } catch (ExecutionException broken) {
            throw new IOException("a list did not leave", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a list was sent");
        }
    }
}

package huizhanjia.vault;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/// Lists on their way out: written whole and sealed first, then sent, so that whoever reads slowly holds neither a
/// connection of the database nor anything readable on disk. `outbox/`, never more than what is being sent.
@Component
public class Outbox {

    private final SealedFolder files;
    private final ApplicationArguments arguments;

    Outbox(Vault vault, @Value("${huizhanjia.data:data}") Path data, ApplicationArguments arguments) {
        this.files = new SealedFolder(vault, data.resolve("outbox"), name -> "list");
        this.arguments = arguments;
    }

    /// Opened when all is written; until then there may still be a refusal.
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

    /// Writes a list, then sends it.
    public void send(SealedFolder.Content content, Door door) throws IOException {
        try (var written = files.draft(files.at(files.root()), content);
                var in = files.read(written.path())) {
            in.transferTo(door.open());
        }
    }
}

package huizhanjia.vault;

import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Re-seals every sealed column and file under the current key, at start-up and whenever the key file gains a key.
@Component
class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);
    private static final int BATCH = 500;

    private final Vault vault;
    private final List<Sealed> tables;
    private final List<SealedColumn> columns;
    private final EnvelopeTable envelopes;

    Resealing(Vault vault, List<Sealed> tables, List<SealedColumn> columns, EnvelopeTable envelopes) {
        this.vault = vault;
        this.tables = tables;
        this.columns = columns;
        this.envelopes = envelopes;
    }

    @EventListener
    void atStart(ApplicationReadyEvent ready) {
        Thread.startVirtualThread(this::resealAll);
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void whenTheFileChanged() {
        if (vault.reread()) {
            resealAll();
        }
    }

    synchronized void resealAll() {
        var head = vault.currentHead();
        tables.forEach(table -> exhaust(table.name(), () -> table.reseal(head, BATCH)));
        columns.forEach(column -> exhaust(column.name(), () -> envelopes.reseal(column, head, BATCH)));
    }

    /// Until nothing is left; what cannot be opened in one place stops no other.
    private static void exhaust(String name, IntSupplier batch) {
        try {
            var total = 0;
            for (var done = batch.getAsInt(); done > 0; done = batch.getAsInt()) {
                total += done;
            }
            if (total > 0) {
                log.info("已用新密钥重新加密 {} 条（{}）", total, name);
            }
        } catch (RuntimeException trouble) {
            log.error("{} 中有加密内容无法用现有密钥打开，没有重新加密", name, trouble);
        }
    }
}

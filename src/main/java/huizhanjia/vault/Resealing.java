package huizhanjia.vault;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Re-seals every sealed table under the current key, at start-up and whenever the key file gains a key.
@Component
class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);
    private static final int BATCH = 500;

    private final Vault vault;
    private final List<Sealed> tables;

    Resealing(Vault vault, List<Sealed> tables) {
        this.vault = vault;
        this.tables = tables;
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
        for (var table : tables) {
            var total = 0;
            for (var done = table.reseal(head, BATCH); done > 0; done = table.reseal(head, BATCH)) {
                total += done;
            }
            if (total > 0) {
                log.info("已用新密钥重新加密 {} 条（{}）", total, table.name());
            }
        }
    }
}

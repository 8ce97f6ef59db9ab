package huizhanjia.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Re-seals every sealed column and file under the current key and bound to its place, at start-up and whenever
/// the key file gains a key. Where a look finds nothing to do, an unbound envelope opens no more.
@Component
class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);

    private final Vault vault;
    private final List<Sealed> sealed;
    private final List<SealedColumn> columns;
    private final EnvelopeTable envelopes;
    private final ResealedTable resealed;

    Resealing(
            Vault vault,
            List<Sealed> sealed,
            List<SealedColumn> columns,
            EnvelopeTable envelopes,
            ResealedTable resealed) {
        this.vault = vault;
        this.sealed = sealed;
        this.columns = columns;
        this.envelopes = envelopes;
        this.resealed = resealed;
    }

    @EventListener
    void atStart(ApplicationReadyEvent ready) {
        Thread.startVirtualThread(this::lookThrough);
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void whenTheFileChanged() {
        if (vault.reread()) {
            resealAll();
        }
    }

    /// What was on its way in while the key changed may have come to rest under the old one.
    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    synchronized void tonight() {
        look(vault.currentNumber());
        if (vault.unopenedCount() > 0) {
            log.error("启动以来有 {} 处加密内容打不开，位置见此前的日志；./run verify-sealed 逐条核对全部", vault.unopenedCount());
        }
    }

    /// Nobody seals with an older key while the house begins: what is found wholly under the current one stays
    /// so, and no later start or night looks at it again.
    synchronized void lookThrough() {
        var key = vault.currentNumber();
        look(key).forEach(name -> resealed.done(name, key));
    }

    synchronized void resealAll() {
        sources().forEach(Resealing::exhaust);
    }

    /// Where nothing was left to do. Unbound envelopes open no more there, unless some were found anywhere: those may
    /// have been read, or be on their way from one column to another, and are let in until the next look.
    private List<String> look(int key) {
        var found = new LinkedHashMap<String, Integer>();
        unfinished(key).forEach((name, source) -> found.put(name, exhaust(name, source)));
        var whole = found.entrySet().stream()
                .filter(count -> count.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (found.values().stream().allMatch(count -> count <= 0)) {
            whole.forEach(vault::bind);
        }
        return whole;
    }

    private Map<String, IntSupplier> unfinished(int key) {
        var sources = sources();
        sources.keySet().removeIf(name -> vault.isBound(name) && resealed.isDone(name, key));
        return sources;
    }

    private Map<String, IntSupplier> sources() {
        var sources = new LinkedHashMap<String, IntSupplier>();
        sealed.forEach(it -> sources.put(it.name(), it::reseal));
        columns.forEach(column -> sources.put(column.name(), () -> envelopes.reseal(column)));
        return sources;
    }

    /// Until nothing is left; how many it was, or -1 for what cannot be opened: that stops no other.
    private static int exhaust(String name, IntSupplier source) {
        try {
            var total = 0;
            for (var done = source.getAsInt(); done > 0; done = source.getAsInt()) {
                total += done;
            }
            if (total > 0) {
                log.info("已用现在的密钥、按所在的位置重新加密 {} 条（{}）", total, name);
            }
            return total;
        } catch (RuntimeException trouble) {
            log.error("{} 中有加密内容无法用现有密钥打开，没有重新加密", name, trouble);
            return -1;
        }
    }
}

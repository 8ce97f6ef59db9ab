package huizhanjia.api;

import huizhanjia.api.AnswerTable.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/// Lets a write happen once, however often a program that lost the answer calls again.
@Component
public class Idempotency {

    private static final Duration KEPT = Duration.ofDays(2);

    private final AnswerTable answers;
    private final Vault vault;
    private final ObjectWriter json;
    private final Clock clock;

    Idempotency(AnswerTable answers, Vault vault, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.vault = vault;
        this.json = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    /// Does the work, or gives the answer it had under the same key. The key, the work and the answer rest in one
    /// transaction: a write that was refused leaves the key free, and of two calls at once the second waits.
    @Transactional
    public Written once(Call call, Object content, Actor by, Supplier<Written> work) {
        var key = call.key();
        if (key == null) {
            return work.get();
        }
        var slot = new Slot(by.scope().countyOrNone(), by.appointment().value(), key);
        var request = fingerprint(call, content);
        if (answers.take(slot, request, clock.instant())) {
            var written = work.get();
            answers.keep(slot, written);
            return written;
        }
        var kept = answers.find(slot);
        if (!kept.request().equals(request)) {
            throw new Objection(Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "request.idempotency-key-reused",
                    "这个 Idempotency-Key 已用于另一个请求，请为新的请求换一个"));
        }
        return kept.written();
    }

    /// Forgets answers nobody will ask for any more.
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void forget() {
        answers.forget(clock.instant().minus(KEPT));
    }

    /// Keyed, because content holds numbers few enough to try them all against a plain hash.
    private String fingerprint(Call call, Object content) {
        var text = String.join("\n", call.target(), call.ifMatch(), json.writeValueAsString(content));
        return HexFormat.of().formatHex(vault.index("api.request", text));
    }
}

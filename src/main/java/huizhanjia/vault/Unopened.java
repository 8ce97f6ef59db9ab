package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The places where an envelope did not open since the house began: each is logged once, none is passed over in
/// silence.
final class Unopened {

    private static final Logger LOG = LoggerFactory.getLogger(Unopened.class);

    /// So many places tell enough; more would only fill the memory.
    private static final int MOST = 10_000;

    private final Set<String> places = ConcurrentHashMap.newKeySet();

    int count() {
        return places.size();
    }

    /// What to say of the envelope in the place; a lost key has said it already.
    Refused refusal(SealedPlace place, RuntimeException why) {
        if (places.size() < MOST && places.add(place.text())) {
            LOG.error("加密内容打不开：{}（{}）", place, why.getMessage());
        }
        return why instanceof Refused lost
                ? lost
                : new Refused("vault.unfit", "这里的加密内容打不开：它被改动过，或是从别处拷来的，不能据此办理。请系统管理员按运行日志核对，从备份恢复原来的内容");
    }
}

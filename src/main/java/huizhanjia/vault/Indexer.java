package huizhanjia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/// A keyed hash of a thread's own that stays keyed: half the work of a short text is the key.
final class Indexer {

    private static final int INDEX_BYTES = 16;
    private static final ThreadLocal<Indexer> OWN = ThreadLocal.withInitial(Indexer::new);

    private final HMac mac = new HMac(new SM3Digest());
    private @Nullable KeyParameter key;

    private Indexer() {}

    static Indexer under(KeyParameter wanted) {
        var indexer = OWN.get();
        if (!wanted.equals(indexer.key)) {
            indexer.mac.init(wanted);
            indexer.key = wanted;
        }
        return indexer;
    }

    /// The index of a text for one purpose.
    byte[] index(String purpose, String plain) {
        var label = purpose.getBytes(UTF_8);
        var text = plain.getBytes(UTF_8);
        mac.update(label, 0, label.length);
        mac.update((byte) 0);
        mac.update(text, 0, text.length);
        var full = new byte[mac.getMacSize()];
        mac.doFinal(full, 0);
        return Arrays.copyOf(full, INDEX_BYTES);
    }
}

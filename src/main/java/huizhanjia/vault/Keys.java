package huizhanjia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Refused;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// The keys as last read: sealing keys by number, and the one index key, which never changes.
record Keys(TreeMap<Integer, KeyParameter> seals, KeyParameter index) {

    private static final byte[] LABEL = "huizhanjia.fingerprint".getBytes(UTF_8);
    private static final int FINGERPRINT_BYTES = 16;

    /// What tells each key from another without giving it away, by its name in the file, such as `seal 1`.
    Map<String, String> fingerprints() {
        var all = new TreeMap<String, String>();
        seals.forEach((number, key) -> all.put("seal " + number, fingerprint(key)));
        all.put("index 1", fingerprint(index));
        return all;
    }

    int currentNumber() {
        return seals.lastKey();
    }

    KeyParameter current() {
        return seals.lastEntry().getValue();
    }

    boolean has(int number) {
        return seals.containsKey(number);
    }

    KeyParameter seal(int number) {
        var key = seals.get(number);
        if (key == null) {
            throw new Refused("vault.key-lost", "缺少第 %d 号密钥，无法读出加密内容；请把备份的密钥文件放回原处".formatted(number));
        }
        return key;
    }

    private static String fingerprint(KeyParameter key) {
        var mac = new HMac(new SM3Digest());
        mac.init(key);
        mac.update(LABEL, 0, LABEL.length);
        var full = new byte[mac.getMacSize()];
        mac.doFinal(full, 0);
        return HexFormat.of().formatHex(full, 0, FINGERPRINT_BYTES);
    }
}

package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import java.util.TreeMap;
import org.bouncycastle.crypto.params.KeyParameter;

/// The keys as last read: sealing keys by number, and the one index key, which never changes.
record Keys(TreeMap<Integer, KeyParameter> seals, KeyParameter index) {

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
}

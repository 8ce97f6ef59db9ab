package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import huizhanjia.vault.KeyProof.Testimony;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Sees to it that data and keys belong together before anything is sealed or opened, in the house and before every
/// command: new keys are made for a house where nothing has happened yet, and for no other.
@Component
@Lazy(false)
class KeyFileCheck {

    /// The command that brings back envelopes of another day, and is done when the database opens.
    private static final String RESTORE = "restore";

    private final KeyFile file;
    private final FingerprintTable fingerprints;

    KeyFileCheck(
            @Value("${huizhanjia.keys:keys/huizhanjia.keys}") Path path,
            FingerprintTable fingerprints,
            ObjectProvider<KeyProof> witnesses,
            ApplicationArguments arguments) {
        this.file = new KeyFile(path.toAbsolutePath().normalize());
        this.fingerprints = fingerprints;
        if (arguments.getNonOptionArgs().contains(RESTORE)) {
            new BoundFile(file).forget();
        }
        open(witnesses.stream()
                .flatMap(witness -> witness.testimonies().stream())
                .toList());
    }

    KeyFile file() {
        return file;
    }

    /// Remembers the keys in the file, so that from now on none of them may be missing.
    void note() {
        fingerprints.add(file.read().fingerprints());
    }

    private void open(List<Testimony> testimonies) {
        var known = fingerprints.all();
        if (file.exists()) {
            compare(known, file.read());
            if (known.isEmpty()) {
                hear(testimonies);
            }
        } else if (known.isEmpty() && testimonies.isEmpty()) {
            file.make();
        } else {
            throw new Refused("vault.key-missing", """
                    找不到密钥文件 %s。已有的数据是用它加密的，没有它，证件号、电话等谁也读不出来。\
                    请把单独备份的密钥文件放回这个位置，或用 HUIZHANJIA_KEYS 指明它在哪里；没有生成新的密钥\
                    """.formatted(file.path()));
        }
        note();
    }

    private void compare(Map<String, String> known, Keys keys) {
        var found = keys.fingerprints();
        known.forEach((name, fingerprint) -> {
            if (!found.containsKey(name)) {
                throw new Refused("vault.key-outdated", """
                        密钥文件 %s 比数据旧，少了更换密钥时新增的密钥（%s）。请放回更换密钥之后备份的那一份\
                        """.formatted(file.path(), name));
            }
            if (!fingerprint.equals(found.get(name))) {
                throw foreign();
            }
        });
    }

    /// Data from before fingerprints were noted: one thing that the keys recognise shows they are its own.
    private void hear(List<Testimony> testimonies) {
        var vault = new Vault(file);
        if (!testimonies.isEmpty() && testimonies.stream().noneMatch(said -> isOurs(vault, said))) {
            throw foreign();
        }
    }

    private static boolean isOurs(Vault vault, Testimony said) {
        return HexFormat.of()
                .formatHex(vault.index(said.purpose(), said.plain()))
                .equals(said.index());
    }

    private Refused foreign() {
        return new Refused("vault.key-foreign", """
                密钥文件 %s 不是这份数据的密钥，用它读不出已加密的证件号、电话等。\
                请放回这份数据自己的密钥文件，或用 HUIZHANJIA_KEYS 指明它在哪里；数据没有改动\
                """.formatted(file.path()));
    }
}

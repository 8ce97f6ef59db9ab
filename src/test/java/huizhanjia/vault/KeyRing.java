package huizhanjia.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;

/// Keys in a file of a test's own, which other rooms change as `./run rotate-keys` does.
public record KeyRing(Path path) {

    /// A vault with a first pair of keys.
    public Vault vault() {
        var file = new KeyFile(path);
        file.make();
        return new Vault(file);
    }

    /// An envelope under the current key as releases before ADR 0044 sealed it: bound to no place.
    public byte[] unbound(String plain) {
        var keys = new KeyFile(path).read();
        var iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(true, new AEADParameters(keys.current(), 128, iv));
        var text = plain.getBytes(StandardCharsets.UTF_8);
        var body = new byte[cipher.getOutputSize(text.length)];
        try {
            cipher.doFinal(body, cipher.processBytes(text, 0, text.length, body, 0));
        } catch (InvalidCipherTextException never) {
            throw new IllegalStateException(never);
        }
        return ByteBuffer.allocate(17 + body.length)
                .put((byte) 1)
                .putInt(keys.currentNumber())
                .put(iv)
                .put(body)
                .array();
    }

    /// From now on the vault seals with another key.
    public void turn(Vault vault) {
        var before = vault.currentNumber();
        new KeyFile(path).addKey();
        vault.reread();
        if (vault.currentNumber() == before) {
            throw new IllegalStateException("the vault did not notice its new key");
        }
    }
}

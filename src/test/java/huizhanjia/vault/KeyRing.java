package huizhanjia.vault;

import java.nio.file.Path;

/// Keys in a file of a test's own, which other rooms change as `./run rotate-keys` does.
public record KeyRing(Path path) {

    /// A vault with a first pair of keys.
    public Vault vault() {
        var file = new KeyFile(path);
        file.make();
        return new Vault(file);
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

package huizhanjia.trail;

import huizhanjia.vault.Vault;
import java.util.Arrays;

/// A position of a chain and its hash, sealed with a key that is not in the database.
record ChainEnd(String county, long position, Hash hash) {

    static final String PURPOSE = "trail.chain";

    /// Where the chain ends with one more link.
    ChainEnd extended(Link link) {
        return new ChainEnd(county, link.position(), Hash.of(hash, link));
    }

    byte[] seal(Vault vault) {
        return vault.index(PURPOSE, text());
    }

    /// What is sealed.
    String text() {
        return "%s/%d/%s".formatted(county, position, hash);
    }

    boolean isSealedBy(Vault vault, byte[] seal) {
        return Arrays.equals(seal, seal(vault));
    }
}

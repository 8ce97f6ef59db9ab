package huizhanjia.member.bulk;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// A blind index of the vault as a key in memory: half a million of them are held while a roster is judged.
record BlindIndex(long high, long low) {

    static BlindIndex of(byte[] bytes) {
        var words = ByteBuffer.wrap(bytes);
        return new BlindIndex(words.getLong(), words.getLong());
    }

    static @Nullable BlindIndex ofNullable(byte @Nullable [] bytes) {
        return bytes == null ? null : of(bytes);
    }
}

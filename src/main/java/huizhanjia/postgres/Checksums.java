package huizhanjia.postgres;

import huizhanjia.kernel.Sha256;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The SHA-256 of every file in a back-up, in the form that `sha256sum` writes and checks.
final class Checksums {

    /// The last file of a back-up: what was written before it is what it names.
    static final String NAME = "SHA256SUMS";

    private static final String GAP = "  ";

    private final Map<String, String> sums = new TreeMap<>();

    /// What a file `SHA256SUMS` says; a line of another form is damage and makes the whole differ.
    static Checksums read(String text) {
        var read = new Checksums();
        text.lines().forEach(line -> {
            var gap = line.indexOf(GAP);
            read.sums.put(gap < 0 ? line : line.substring(gap + GAP.length()), gap < 0 ? "" : line.substring(0, gap));
        });
        return read;
    }

    void add(String name, MessageDigest digest) {
        sums.put(name, Sha256.hex(digest));
    }

    String text() {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue() + GAP + sum.getKey() + "\n")
                .collect(Collectors.joining());
    }

    boolean isSame(Checksums other) {
        return sums.equals(other.sums);
    }
}

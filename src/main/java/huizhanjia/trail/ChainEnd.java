package huizhanjia.trail;

/// Where a chain ends.
///
/// @param number of the chain among all chains, from 1; 0 for one that has not been counted yet
/// @param position of its last row; 0 before the first
record ChainEnd(ChainName chain, long number, long position, Hash hash) {

    static ChainEnd start(ChainName chain, long number) {
        return new ChainEnd(chain, number, 0, Hash.START);
    }

    /// Where the chain ends with one more row.
    ChainEnd extended(String content) {
        return new ChainEnd(chain, number, position + 1, Hash.of(hash, content));
    }

    ChainEnd numbered(long as) {
        return new ChainEnd(chain, as, position, hash);
    }

    /// One line, as seals and anchors have it.
    String text() {
        return "%s %d %d %s".formatted(chain, number, position, hash);
    }

    static ChainEnd parse(String line) {
        var words = line.split(" ", -1);
        return new ChainEnd(
                ChainName.parse(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]), Hash.parse(words[3]));
    }
}

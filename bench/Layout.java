package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The shape of the big county, the same at every call: one county union, thirty townships with as many members each,
/// and the unions below them, about 3,000; the first township has 300 unions. Ten times the members are ten times as
/// many in each union: what grows is the county's membership, not its tree.
///
/// @param members how many there are in all, a multiple of 30
record Layout(int members) {

    static final String COUNTY = "210199";
    static final int TOWNSHIPS = 30;

    private static final int WIDE = 300;
    private static final int USUAL = 92;
    private static final long EPOCH_MILLIS = 1_767_225_600_000L;

    /// A union that has members of its own, from one number to before another.
    record Union(UUID id, UUID township, String name, int from, int until) {}

    /// A township union with the unions below it.
    record Township(UUID id, String name, List<Union> unions) {}

    UUID root() {
        return id(1, 0);
    }

    String rootName() {
        return "青山县总工会";
    }

    List<Township> townships() {
        var townships = new ArrayList<Township>();
        for (var number = 0; number < TOWNSHIPS; number++) {
            townships.add(township(number));
        }
        return townships;
    }

    private Township township(int number) {
        var id = id(2, number);
        var name = "样例%03d镇总工会".formatted(number + 1);
        var count = number == 0 ? WIDE : USUAL;
        var unions = new ArrayList<Union>();
        for (var place = 0; place < count; place++) {
            var each = (long) members / TOWNSHIPS;
            var from = (int) (number * each + each * place / count);
            var until = (int) (number * each + each * (place + 1) / count);
            var union = "样例%03d镇第%03d企业工会委员会".formatted(number + 1, place + 1);
            unions.add(new Union(id(3, number * 1_000L + place), id, union, from, until));
        }
        return new Township(id, name, unions);
    }

    /// A version-7 id of one kind of thing with a number, as if all had been made on the first day of 2026.
    static UUID id(int kind, long number) {
        return new UUID(EPOCH_MILLIS << 16 | 0x7000L | kind, 0x8000_0000_0000_0000L | number);
    }
}

package huizhanjia.county;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/// The names and places people of the sample county are made of.
final class SampleWords {

    private final Map<String, SampleChances> lists = SampleFile.rows("names").stream()
            .collect(Collectors.toMap(row -> row.getField("list"), row -> SampleChances.of(row.getField("words"))));

    String draw(String list, Random random) {
        return Objects.requireNonNull(lists.get(list), list).draw(random);
    }

    String name(boolean woman, Random random) {
        return draw("surname", random) + draw(woman ? "woman" : "man", random);
    }

    /// Where somebody is registered: a street of the county seat.
    String townHome(Random random) {
        return "辽宁省沈阳市青山县" + (random.nextInt(10) < 7 ? "城关街道" : "清泉街道") + draw("street", random)
                + (random.nextInt(180) + 1) + "号";
    }

    /// Where a migrant worker is registered: a village of the county, or somewhere else.
    String villageHome(Random random) {
        return random.nextInt(10) < 6 ? "辽宁省沈阳市青山县" + draw("village", random) : draw("elsewhere", random);
    }
}

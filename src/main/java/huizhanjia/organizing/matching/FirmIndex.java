package huizhanjia.organizing.matching;

import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The firms of a county as lists are compared with them. Pairs of characters that many names share, such as
/// 商贸, weigh little: what is rare in this county tells firms apart in this county.
public final class FirmIndex {

    /// A pair that more names share finds too many to look at.
    private static final int COMMON = 400;

    private final Regions regions;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byCode = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, List<Entry>> byPair = new HashMap<>();

    /// An empty index; firms are added as they are read.
    public FirmIndex(Regions regions) {
        this.regions = regions;
    }

    private final Map<FirmId, FirmFacts> facts = new HashMap<>();

    private record Entry(FirmId id, FirmName name, Set<String> pairs, String code, String address, String area) {}

    /// One more firm that rows may mean.
    public void add(FirmId id, FirmFacts known) {
        var entry = entry(id, known);
        facts.put(id, known);
        entries.add(entry);
        if (!entry.code().isEmpty()) {
            byCode.putIfAbsent(entry.code(), entry);
        }
        byName.putIfAbsent(entry.name().plain(), entry);
        for (var pair : entry.pairs()) {
            byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(entry);
        }
    }

    /// What is known of a firm that was added.
    public FirmFacts known(FirmId id) {
        return Objects.requireNonNull(facts.get(id));
    }

    /// A firm that learnt something.
    public void learn(FirmId id, FirmFacts now) {
        facts.put(id, now);
    }

    /// The firm a row means, or may mean: by its code, else by its name.
    public Match match(FirmFacts said) {
        var row = entry(FirmId.next(), said);
        var coded = byCode.get(row.code());
        if (coded != null) {
            return new Match(coded.id(), Likeness.BY_CODE);
        }
        var named = byName.get(row.name().plain());
        if (named != null && !differ(row.code(), named.code())) {
            return new Match(named.id(), Likeness.BY_NAME);
        }
        return nearest(row);
    }

    private Match nearest(Entry row) {
        @Nullable Match best = null;
        for (var other : candidates(row)) {
            if (!differ(row.code(), other.code())) {
                var likeness =
                        Likeness.of(row.name(), other.name(), shared(row.pairs(), other.pairs()), near(row, other));
                if (likeness.isAlike()
                        && (best == null || likeness.score() > best.likeness().score())) {
                    best = new Match(other.id(), likeness);
                }
            }
        }
        return best == null ? Match.NONE : best;
    }

    private Set<Entry> candidates(Entry row) {
        var found = new HashSet<Entry>();
        for (var pair : row.pairs()) {
            var sharing = byPair.getOrDefault(pair, List.of());
            if (sharing.size() <= COMMON) {
                found.addAll(sharing);
            }
        }
        return found;
    }

    /// Dice's coefficient over pairs of characters, each as heavy as it is rare.
    private double shared(Set<String> one, Set<String> other) {
        var common = 0.0;
        var all = 0.0;
        for (var pair : one) {
            var weight = weight(pair);
            all += weight;
            common += other.contains(pair) ? 2 * weight : 0;
        }
        for (var pair : other) {
            all += weight(pair);
        }
        return all == 0 ? 0 : common / all;
    }

    private double weight(String pair) {
        var sharing = byPair.getOrDefault(pair, List.of()).size();
        return Math.log(2.0 + (double) entries.size() / (1 + sharing));
    }

    private static Likeness.Nearness near(Entry one, Entry other) {
        return new Likeness.Nearness(
                !one.address().isEmpty() && one.address().equals(other.address()),
                one.area().length() == 9 && one.area().equals(other.area()));
    }

    /// Two codes that differ are two firms, whatever their names.
    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private Entry entry(FirmId id, FirmFacts said) {
        var name = FirmName.of(said.name(), regions);
        var code = said.creditCode() == null ? "" : said.creditCode().value();
        var address = regions.withoutAny(said.address().replaceAll("[\\p{P}\\p{S}\\s]+", ""));
        return new Entry(id, name, name.pairs(), code, address, said.place().areaCode());
    }
}

package huizhanjia.area;

import huizhanjia.kernel.Pinyin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All areas in memory: they change once a year, and forms ask for them at every key.
final class AreaIndex {

    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<String, List<Area>> byParent = new HashMap<>();
    private final List<Area> all;

    AreaIndex(List<Area> areas) {
        all = List.copyOf(areas);
        for (var area : areas) {
            byCode.put(area.code(), area);
            byParent.computeIfAbsent(key(area.parentCode()), none -> new ArrayList<>())
                    .add(area);
        }
    }

    Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Area> children(@Nullable String parent) {
        return List.copyOf(byParent.getOrDefault(key(parent), List.of()));
    }

    /// From the province down to the area itself.
    List<Area> path(Area area) {
        var path = new ArrayList<Area>();
        for (var at = area; at != null; at = at.parentCode() == null ? null : byCode.get(at.parentCode())) {
            path.addFirst(at);
        }
        return path;
    }

    /// The best first; of several words the last names the area and the others what it lies in.
    List<Area> search(String words, String near, int limit) {
        var terms = words.strip().split("[\\s,，/]+", -1);
        var last = new Term(terms[terms.length - 1]);
        var places = new ArrayList<Term>();
        for (var at = 0; at < terms.length - 1; at++) {
            places.add(new Term(terms[at]));
        }
        if (last.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var area : all) {
            var rank = last.rank(area);
            if (rank < Term.NO && liesIn(area, places)) {
                hits.add(new Hit(area, rank, shared(area.code(), near)));
            }
        }
        return hits.stream().sorted(Hit.BEST_FIRST).limit(limit).map(Hit::area).toList();
    }

    private boolean liesIn(Area area, List<Term> places) {
        if (places.isEmpty()) {
            return true;
        }
        var path = path(area);
        return places.stream()
                .allMatch(place -> path.stream().anyMatch(above -> !above.equals(area) && place.rank(above) < Term.NO));
    }

    /// How many leading digits two codes share, by levels: 0, 2, 4 or 6.
    private static int shared(String code, String near) {
        for (var digits = 6; digits > 0; digits -= 2) {
            if (near.length() >= digits && code.startsWith(near.substring(0, digits))) {
                return digits;
            }
        }
        return 0;
    }

    private static String key(@Nullable String parent) {
        return parent == null ? "" : parent;
    }

    private record Hit(Area area, int rank, int shared) {

        static final Comparator<Hit> BEST_FIRST = Comparator.<Hit>comparingInt(
                        hit -> hit.area().validUntil() == null ? 0 : 1)
                .thenComparingInt(Hit::rank)
                .thenComparing(Hit::shared, Comparator.reverseOrder())
                .thenComparing(hit -> hit.area().level())
                .thenComparing(hit -> hit.area().code());
    }

    /// One word somebody typed, and how well an area answers it: 0 is best.
    private static final class Term {
        static final int NO = 100;

        /// The letters of sheng, the longest of 省, 市, 县 and 区.
        private static final int LONGEST_SUFFIX = 5;

        private final String word;
        private final String typed;
        private final boolean isCode;

        Term(String word) {
            this.word = word;
            this.typed = Pinyin.typed(word);
            this.isCode = typed.length() == word.length() && typed.chars().allMatch(Character::isDigit);
        }

        boolean isEmpty() {
            return word.isEmpty();
        }

        int rank(Area area) {
            if (isCode) {
                return area.code().startsWith(typed) ? area.code().length() - typed.length() : NO;
            }
            if (typed.length() == word.length()) {
                return rankTyped(area);
            }
            var name = area.name();
            if (name.startsWith(word)) {
                return whole(area, name.length() - word.length());
            }
            var former = area.formerName();
            return name.contains(word) ? 5 : former != null && former.startsWith(word) ? 6 : NO;
        }

        private int rankTyped(Area area) {
            if (area.initials().startsWith(typed)) {
                return whole(area, area.initials().length() - typed.length());
            }
            if (area.pinyin().startsWith(typed)) {
                return area.pinyin().length() - typed.length() <= LONGEST_SUFFIX ? 0 : 4;
            }
            return typed.length() >= 3 && area.pinyin().contains(typed) ? 7 : NO;
        }

        /// Nobody types 省, 市, 县 or 区: a name but for its last character is the name.
        private static int whole(Area area, int missing) {
            return missing == 1 && area.name().length() > 2 && area.level() != AreaLevel.TOWNSHIP
                    ? 0
                    : Math.min(3, missing);
        }
    }
}

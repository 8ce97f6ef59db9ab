package huizhanjia.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How a Chinese name is typed by those who search for it: 重庆市 is `chongqingshi` and `cqs`; ü is typed v.
///
/// @param full the syllables joined, lower case; letters and digits of the name stay
/// @param initials the first letter of each syllable; letters and digits of the name stay
public record Pinyin(String full, String initials) {

    /// Pairs that the dictionary reads otherwise than the people who live there.
    private static final Map<String, List<String>> READINGS = Map.of(
            "支行", List.of("zhi", "hang"),
            "长子", List.of("zhang", "zi"),
            "长官", List.of("zhang", "guan"),
            "长老", List.of("zhang", "lao"),
            "阿什", List.of("a", "shi"));

    /// Surnames that are read otherwise than the same character elsewhere.
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("仇", "qiu"),
            Map.entry("曾", "zeng"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("盖", "ge"),
            Map.entry("区", "ou"),
            Map.entry("任", "ren"),
            Map.entry("朴", "piao"),
            Map.entry("缪", "miao"),
            Map.entry("翟", "zhai"),
            Map.entry("覃", "qin"),
            Map.entry("繁", "po"),
            Map.entry("秘", "bi"),
            Map.entry("冼", "xian"),
            Map.entry("洗", "xian"),
            Map.entry("召", "shao"),
            Map.entry("种", "chong"),
            Map.entry("祭", "zhai"),
            Map.entry("乐", "yue"),
            Map.entry("员", "yun"),
            Map.entry("黑", "he"),
            Map.entry("折", "she"),
            Map.entry("卜", "bu"),
            Map.entry("纪", "ji"),
            Map.entry("宁", "ning"),
            Map.entry("应", "ying"),
            Map.entry("车", "che"),
            Map.entry("过", "guo"),
            Map.entry("句", "gou"),
            Map.entry("那", "na"),
            Map.entry("佴", "nai"),
            Map.entry("逄", "pang"),
            Map.entry("尉迟", "yuchi"),
            Map.entry("万俟", "moqi"),
            Map.entry("长孙", "zhangsun"));

    private static final Cache<String, Pinyin> PARTS =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /// How the name of a place or an organisation is typed.
    public static Pinyin of(String name) {
        var spelling = new Spelling();
        var run = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (Character.isBmpCodePoint(character) && Character.isIdeographic(character)) {
                run.appendCodePoint(character);
                return;
            }
            spelling.addSyllables(syllables(run.toString()));
            run.setLength(0);
            spelling.addOther(character);
        });
        spelling.addSyllables(syllables(run.toString()));
        return spelling.pinyin();
    }

    /// How the name of a person is typed: the surname has its own reading.
    public static Pinyin ofPerson(String name) {
        for (var length : List.of(2, 1)) {
            var surname = name.length() > length ? SURNAMES.get(name.substring(0, length)) : null;
            if (surname != null) {
                var given = ofPart(name.substring(length));
                var initials = length == 1
                        ? surname.substring(0, 1)
                        : ofPart(name.substring(0, length)).initials();
                return new Pinyin(surname + given.full(), initials + given.initials());
            }
        }
        if (name.length() < 2 || Character.isSurrogate(name.charAt(0))) {
            return ofPart(name);
        }
        var surname = ofPart(name.substring(0, 1));
        var given = ofPart(name.substring(1));
        return new Pinyin(surname.full() + given.full(), surname.initials() + given.initials());
    }

    /// Surnames and given names recur; the dictionary is asked once for each.
    private static Pinyin ofPart(String part) {
        return Objects.requireNonNull(PARTS.get(part, Pinyin::of));
    }

    /// What somebody typed, made comparable: lower case, ü as v, nothing but letters and digits.
    public static String typed(String words) {
        return words.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[^a-z0-9]", "");
    }

    private static String[] syllables(String run) {
        if (run.isEmpty()) {
            return new String[0];
        }
        var syllables = PinyinHelper.toPinyin(run, PinyinStyleEnum.NORMAL).split(" ", -1);
        for (var at = 0; at < run.length() && syllables.length == run.length(); at++) {
            if (run.charAt(at) == '长' && at + 1 < run.length()) {
                syllables[at] = "chang";
            }
            var reading = at + 2 <= run.length() ? READINGS.get(run.substring(at, at + 2)) : null;
            if (reading != null) {
                syllables[at] = reading.get(0);
                syllables[at + 1] = reading.get(1);
                at++;
            }
        }
        return syllables;
    }

    /// A name being spelt from left to right.
    private static final class Spelling {
        private final StringBuilder full = new StringBuilder();
        private final StringBuilder initials = new StringBuilder();

        void addSyllables(String[] syllables) {
            for (var syllable : syllables) {
                var typed = typed(syllable);
                if (!typed.isEmpty()) {
                    full.append(typed);
                    initials.append(typed.charAt(0));
                }
            }
        }

        void addOther(int character) {
            var typed = typed(Character.toString(character));
            full.append(typed);
            initials.append(typed);
        }

        Pinyin pinyin() {
            return new Pinyin(full.toString(), initials.toString());
        }
    }
}

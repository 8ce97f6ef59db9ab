package huizhanjia.organizing.lists;

import huizhanjia.kernel.Industry;
import huizhanjia.kernel.Tidy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// How lists write an industry of GB/T 4754-2017: a letter, two to four digits, a label, or an everyday word.
final class Trades {

    /// The first two digits of each section.
    private static final NavigableMap<Integer, Industry> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, Industry.A),
            Map.entry(6, Industry.B),
            Map.entry(13, Industry.C),
            Map.entry(44, Industry.D),
            Map.entry(47, Industry.E),
            Map.entry(51, Industry.F),
            Map.entry(53, Industry.G),
            Map.entry(61, Industry.H),
            Map.entry(63, Industry.I),
            Map.entry(66, Industry.J),
            Map.entry(70, Industry.K),
            Map.entry(71, Industry.L),
            Map.entry(73, Industry.M),
            Map.entry(76, Industry.N),
            Map.entry(80, Industry.O),
            Map.entry(83, Industry.P),
            Map.entry(84, Industry.Q),
            Map.entry(86, Industry.R),
            Map.entry(91, Industry.S),
            Map.entry(97, Industry.T)));

    private static final int LAST = 97;

    /// What people write instead of the label; the first that occurs counts.
    private static final Map<Pattern, Industry> WORDS = new LinkedHashMap<>();

    static {
        word("农业|林业|牧|渔|种植|养殖", Industry.A);
        word("采矿|矿业|采石", Industry.B);
        word("软件|信息|互联网|电信", Industry.I);
        word("制造|加工|工业|食品厂", Industry.C);
        word("电力|热力|燃气|供水", Industry.D);
        word("建筑|装修|装饰", Industry.E);
        word("批发|零售|商贸|商业|贸易", Industry.F);
        word("运输|仓储|物流|快递|邮政", Industry.G);
        word("住宿|餐饮|饭店|酒店", Industry.H);
        word("金融|保险|银行", Industry.J);
        word("房地产|物业", Industry.K);
        word("租赁|商务|劳务|人力资源", Industry.L);
        word("科研|技术服务|研究", Industry.M);
        word("水利|环境|环卫|公共设施", Industry.N);
        word("居民服务|修理|家政|美容", Industry.O);
        word("教育|培训|幼儿园", Industry.P);
        word("卫生|医疗|诊所|养老|社会工作", Industry.Q);
        word("文化|体育|娱乐", Industry.R);
        word("社会组织|公共管理|社会保障", Industry.S);
    }

    private static final Pattern CODE = Pattern.compile("(?<![0-9])([A-T])?([0-9]{2})[0-9]{0,2}(?![0-9])");
    private static final Pattern LETTER = Pattern.compile("^([A-T])(?![A-Z])");

    private Trades() {}

    /// A section and, where the list knows, the two digits of the division.
    record Trade(Industry section, String division) {}

    static Optional<Trade> read(String cell) {
        var text = Tidy.code(cell);
        var code = CODE.matcher(text);
        if (code.find()) {
            var number = Integer.parseInt(code.group(2));
            var section = SECTIONS.floorEntry(number);
            if (section != null && number <= LAST) {
                return Optional.of(new Trade(section.getValue(), code.group(2)));
            }
        }
        var letter = LETTER.matcher(text);
        if (letter.find()) {
            return Optional.of(new Trade(Industry.valueOf(letter.group(1)), ""));
        }
        return labelled(text)
                .or(() -> WORDS.entrySet().stream()
                        .filter(word -> word.getKey().matcher(text).find())
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(section -> new Trade(section, ""));
    }

    private static Optional<Industry> labelled(String text) {
        return Arrays.stream(Industry.values())
                .filter(industry -> plain(industry.label()).equals(plain(text)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[、，,和业\\s]", "");
    }

    private static void word(String pattern, Industry industry) {
        WORDS.put(Pattern.compile(pattern), industry);
    }
}

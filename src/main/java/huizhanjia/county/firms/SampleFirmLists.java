package huizhanjia.county.firms;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.org.census.Covered;
import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.FirmStatus;
import huizhanjia.organizing.FirmTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What four offices say of the sample's firms: the same firms in other spellings, some without a code, some that are
/// no longer there. Every name is drawn from syllables and means nobody.
final class SampleFirmLists {

    private static final long SEED = 20201224;
    private static final int FIRMS = 330;
    private static final int SOCIETIES = 40;
    private static final int INSURED_EACH = 2;
    private static final int TECH_EACH = 11;
    private static final List<String> FIRST =
            List.of("恒", "瑞", "昌", "祥", "泰", "鼎", "润", "嘉", "盛", "启", "朗", "沐", "禾", "拓");
    private static final List<String> SECOND =
            List.of("岚", "禾", "沅", "棠", "屿", "川", "霖", "弘", "澜", "筑", "茂", "煦", "陌", "翎");
    private static final List<Work> WORKS = List.of(
            new Work("机械制造", Industry.C, "34", 60),
            new Work("食品加工", Industry.C, "13", 40),
            new Work("商贸", Industry.F, "52", 9),
            new Work("餐饮管理", Industry.H, "62", 14),
            new Work("物流", Industry.G, "54", 20),
            new Work("建筑装饰", Industry.E, "50", 25),
            new Work("物业服务", Industry.K, "70", 30),
            new Work("信息技术", Industry.I, "65", 16),
            new Work("家政服务", Industry.O, "80", 12),
            new Work("教育咨询", Industry.P, "83", 11));
    private static final List<String> TOWNS = List.of(
            "210199001",
            "210199002",
            "210199003",
            "210199004",
            "210199005",
            "210199006",
            "210199007",
            "210199008",
            "210199009",
            "210199010",
            "210199011",
            "210199012");

    private final Random random = new Random(SEED);
    private final List<FirmFacts> market = new ArrayList<>();
    private final List<FirmFacts> societies = new ArrayList<>();

    SampleFirmLists(List<Covered> covered) {
        for (var place = 0; place < FIRMS; place++) {
            market.add(firm(place));
        }
        for (var place = 0; place < SOCIETIES; place++) {
            societies.add(society(place));
        }
        covered.forEach(line -> market.add(covered(line)));
    }

    /// A trade and how many usually work in it.
    private record Work(String words, Industry section, String division, int staff) {}

    List<FirmFacts> of(FirmSource source) {
        return switch (source) {
            case MARKET -> market;
            case SOCIAL_ORGANIZATION -> societies;
            case TECH_SMALL -> every(TECH_EACH, FirmFacts::name, source);
            case SOCIAL_SECURITY -> every(INSURED_EACH, SampleFirmLists::spelt, source);
            case TAX, TYPED -> List.of();
        };
    }

    private FirmFacts firm(int place) {
        var work = WORKS.get(random.nextInt(WORKS.size()));
        var word = FIRST.get(place % FIRST.size()) + SECOND.get(place / FIRST.size() % SECOND.size());
        var area = TOWNS.get(random.nextInt(TOWNS.size()));
        var isBig = random.nextInt(12) == 0;
        var staff = 1 + random.nextInt(work.staff() * (isBig ? 6 : 1));
        var status = place % 30 == 29 ? FirmStatus.DEREGISTERED : FirmStatus.STANDING;
        return facts(
                new Name("青山县" + word + work.words() + "有限公司", code("91", place)),
                new FirmFacts.Place(area, work.section(), work.division()),
                new FirmFacts.Kind(EmployerNature.ENTERPRISE, EconomicType.PRIVATE),
                new Rest(staff, status, area.endsWith("012") ? Set.of(FirmTag.PARK) : Set.of()));
    }

    private FirmFacts society(int place) {
        var area = TOWNS.get(place % TOWNS.size());
        var word = FIRST.get(place % FIRST.size()) + SECOND.get((place + 5) % SECOND.size());
        return facts(
                new Name("青山县" + word + (place % 2 == 0 ? "养老服务中心" : "幼儿园"), code("52", 5_000 + place)),
                new FirmFacts.Place(area, place % 2 == 0 ? Industry.Q : Industry.P, place % 2 == 0 ? "85" : "83"),
                new FirmFacts.Kind(EmployerNature.SOCIAL, EconomicType.PRIVATE_NON_ENTERPRISE),
                new Rest(4 + random.nextInt(36), FirmStatus.STANDING, Set.of()));
    }

    /// The market office knows those that unions cover, too; one of them is gone, and its union does not know yet.
    private static FirmFacts covered(Covered line) {
        var isGone = line.employer().equals("青山好邻居房产信息服务部");
        return facts(
                new Name(line.employer(), line.creditCode().isEmpty() ? null : new CreditCode(line.creditCode())),
                new FirmFacts.Place(line.areaCode().isEmpty() ? "210199" : line.areaCode(), null, ""),
                new FirmFacts.Kind(null, null),
                new Rest(null, isGone ? FirmStatus.DEREGISTERED : FirmStatus.STANDING, Set.of()));
    }

    private static FirmFacts facts(Name name, FirmFacts.Place place, FirmFacts.Kind kind, Rest rest) {
        return new FirmFacts(
                        name.words(),
                        name.code(),
                        "",
                        place,
                        kind,
                        new FirmFacts.Staff(rest.staff(), FirmSource.MARKET),
                        rest.status(),
                        LocalDate.of(2015, 3, 1),
                        rest.tags())
                .classified();
    }

    private record Name(String words, @Nullable CreditCode code) {}

    private record Rest(@Nullable Integer staff, FirmStatus status, Set<FirmTag> tags) {}

    private static CreditCode code(String register, int place) {
        return CreditCode.completing("%s210199MB%07d".formatted(register, place));
    }

    private interface Spelling {
        String of(FirmFacts firm);
    }

    /// Every so-manieth firm again, as another office spells it: without its code, and with its own count.
    private List<FirmFacts> every(int each, Spelling spelling, FirmSource source) {
        var rows = new ArrayList<FirmFacts>();
        for (var place = 0; place < FIRMS; place += each) {
            var firm = market.get(place);
            var count = firm.staffCount();
            rows.add(new FirmFacts(
                    spelling.of(firm),
                    place % 3 == 0 ? firm.creditCode() : null,
                    firm.address(),
                    firm.place(),
                    new FirmFacts.Kind(null, null),
                    new FirmFacts.Staff(count == null ? null : count + place % 3, source),
                    FirmStatus.STANDING,
                    null,
                    source == FirmSource.TECH_SMALL ? Set.of(FirmTag.TECH_SMALL) : Set.of()));
        }
        return rows;
    }

    /// Full-width brackets, the long legal form, and now and then a missing word that nobody can decide but by
    /// asking.
    private static String spelt(FirmFacts firm) {
        var name = firm.name();
        if (firm.name().hashCode() % 17 == 0) {
            return name.replace("有限公司", "经营部");
        }
        return "辽宁省沈阳市" + name.replace("有限公司", "有限责任公司");
    }
}

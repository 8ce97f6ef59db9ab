package huizhanjia.county;

import huizhanjia.kernel.ResidentId;
import huizhanjia.member.Reason;
import huizhanjia.member.RosterField;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Draws the two thousand members, the same ones every time: each union has its own seed.
final class SampleLives {

    private static final long SEED = 210199;

    /// The sample's last day of admissions and changes; earlier where the machine's clock stands before it.
    private static final LocalDate LATEST = LocalDate.of(2026, 5, 31);

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 5);
    private static final int WORKING_AGE = 18;
    private static final int OLDEST_MAN = 59;
    private static final int OLDEST_WOMAN = 54;
    private static final int LEAGUE_AGE = 28;
    private static final String FOR_WOMEN = "女职工委员";
    private static final List<String> POSTS = List.of("副主席", "经审委员", FOR_WOMEN, "委员");

    private final SampleUnions sampleUnions;
    private final Map<String, SampleOccupation> works = SampleOccupation.all();
    private final SampleWords sampleWords = new SampleWords();
    private final SampleNamedPeople named = new SampleNamedPeople();
    private final LocalDate latest;
    private final SampleFates sampleFates;
    private final Set<ResidentId> taken = new HashSet<>();
    private final List<SampleLife> lives = new ArrayList<>();

    private SampleLives(SampleUnions sampleUnions, LocalDate on) {
        this.sampleUnions = sampleUnions;
        this.latest = on.isBefore(LATEST) ? on : LATEST;
        this.sampleFates = new SampleFates(sampleUnions, latest);
    }

    /// Every member, union by union.
    static List<SampleLife> of(SampleUnions sampleUnions, LocalDate on) {
        var sampleLives = new SampleLives(sampleUnions, on);
        sampleUnions.all().forEach(sampleLives::fill);
        return List.copyOf(sampleLives.lives);
    }

    private void fill(SampleUnion sampleUnion) {
        var random = new Random(SEED * 31 + sampleUnion.key().hashCode());
        var known = named.of(sampleUnion);
        var place = 0;
        for (var share : sampleUnion.members()) {
            for (var i = 0; i < share.weight(); i++) {
                var sampleOccupation = Objects.requireNonNull(works.get(share.word()), share.word());
                var figure = place < known.size() ? known.get(place) : stranger(sampleOccupation, random);
                lives.add(life(sampleUnion, new Part(figure, sampleOccupation, place), random));
                place++;
            }
        }
    }

    private SampleNamedPeople.Figure stranger(SampleOccupation sampleOccupation, Random random) {
        var woman = sampleOccupation.isWoman(random);
        return new SampleNamedPeople.Figure(sampleWords.name(woman, random), woman, "", false);
    }

    /// Who somebody is in a union: their figure, their work and their place in its list.
    private record Part(SampleNamedPeople.Figure figure, SampleOccupation work, int place) {}

    private SampleLife life(SampleUnion sampleUnion, Part part, Random random) {
        var figure = part.figure();
        var start = EARLIEST.isBefore(sampleUnion.foundedOn()) ? sampleUnion.foundedOn() : EARLIEST;
        var joinedOn = figure.isKnown() ? start : between(start, latest, random);
        var drawn = sampleFates.draw(sampleUnion, figure.woman(), joinedOn, random);
        var sampleFate = figure.isKnown() ? new SampleFate.Stays() : drawn;
        var roster = new EnumMap<RosterField, String>(RosterField.class);
        roster.put(RosterField.NAME, figure.name());
        roster.put(RosterField.ETHNICITY, ethnicity(sampleUnion, figure, random));
        roster.put(RosterField.ID_NUMBER, identity(figure.woman(), birth(figure, joinedOn, sampleFate, random)));
        roster.put(RosterField.PHONE, "1990000%04d".formatted(lives.size() * 7919 % 10_000));
        part.work().describe(roster, random);
        roster.put(RosterField.EMPLOYMENT, employment(sampleFate));
        home(roster, part.work().isMigrant(random), random);
        honour(sampleUnion, part, roster, random);
        var employers = sampleUnions.workplaces(sampleUnion);
        if (!employers.isEmpty()) {
            roster.put(
                    RosterField.EMPLOYER,
                    employers.get(random.nextInt(employers.size())).name());
        }
        return new SampleLife(sampleUnion, roster, joinedOn, sampleFate);
    }

    private void home(Map<RosterField, String> roster, boolean migrant, Random random) {
        roster.put(RosterField.MIGRANT, migrant ? "是" : "否");
        roster.put(RosterField.HOUSEHOLD, migrant ? "农业家庭户口" : "非农业家庭户口");
        roster.put(
                RosterField.HOUSEHOLD_PLACE, migrant ? sampleWords.villageHome(random) : sampleWords.townHome(random));
        roster.put(RosterField.NATIVE_PLACE, sampleWords.draw("native", random));
    }

    private void honour(SampleUnion sampleUnion, Part part, Map<RosterField, String> roster, Random random) {
        roster.put(RosterField.POLITICS, politics(roster, sampleWords.draw("politics", random)));
        roster.put(RosterField.HONOUR, sampleWords.draw("honour", random));
        roster.put(RosterField.UNION_POST, post(sampleUnion, part));
    }

    /// The league lets its members go at twenty-eight (团章).
    private String politics(Map<RosterField, String> roster, String drawn) {
        var birth =
                ResidentId.of(roster.getOrDefault(RosterField.ID_NUMBER, "")).birth();
        return drawn.equals("共青团员") && !birth.plusYears(LEAGUE_AGE).isAfter(latest) ? "群众" : drawn;
    }

    private static String post(SampleUnion sampleUnion, Part part) {
        if (part.place() == 0) {
            return headship(sampleUnion.kind());
        }
        var elects = sampleUnion.kind() == OrgKind.GRASSROOTS || sampleUnion.kind() == OrgKind.JOINT;
        if (!elects || part.place() > POSTS.size()) {
            return "无职务";
        }
        var post = POSTS.get(part.place() - 1);
        return post.equals(FOR_WOMEN) && !part.figure().woman() ? "委员" : post;
    }

    private static String headship(OrgKind kind) {
        return switch (kind) {
            case ORGANIZER -> "组织员";
            case GROUP -> "工会小组长";
            case BRANCH -> "委员";
            case VILLAGE, GRASSROOTS, JOINT -> "主席";
            case PROVINCE,
                    CITY,
                    COUNTY,
                    INDUSTRIAL,
                    TOWNSHIP_FEDERATION,
                    TOWNSHIP,
                    PARK,
                    AREA_FEDERATION,
                    TRADE_FEDERATION -> "无职务";
        };
    }

    /// One in nine is 满族, in the 满族乡 two in three.
    private static String ethnicity(SampleUnion sampleUnion, SampleNamedPeople.Figure figure, Random random) {
        var manchu = sampleUnion.row().getField("area").equals("210199011") ? 66 : 11;
        var roll = random.nextInt(100);
        if (!figure.ethnicity().isEmpty()) {
            return figure.ethnicity();
        }
        if (roll < manchu) {
            return "满族";
        }
        return switch (roll) {
            case 99 -> "回族";
            case 98 -> "蒙古族";
            case 97 -> "锡伯族";
            case 96 -> "朝鲜族";
            default -> "汉族";
        };
    }

    private LocalDate birth(SampleNamedPeople.Figure figure, LocalDate joinedOn, SampleFate sampleFate, Random random) {
        if (sampleFate instanceof SampleFate.Retained kept && kept.step().reason() == Reason.RETIRED) {
            var age = figure.woman() ? OLDEST_WOMAN + 1 : OLDEST_MAN + 1;
            return kept.step().on().minusYears(age).minusDays(random.nextInt(40));
        }
        if (sampleFate instanceof SampleFate.Retained kept && kept.step().reason() == Reason.SERVICE) {
            return joinedOn.minusYears(WORKING_AGE).minusDays(random.nextInt(900));
        }
        var oldest = latest.minusYears(figure.woman() ? OLDEST_WOMAN : OLDEST_MAN);
        return between(oldest, joinedOn.minusYears(WORKING_AGE), random);
    }

    private static String employment(SampleFate sampleFate) {
        if (!(sampleFate instanceof SampleFate.Retained kept)) {
            return "在岗";
        }
        return switch (kept.step().reason()) {
            case RETIRED -> "退休";
            case UNEMPLOYED, BANKRUPT -> "失业";
            case LAID_OFF -> "待(下)岗";
            case SERVICE, WORK_CHANGED, OWN_WISH, CRIME, WORK_AGAIN, OTHER -> "其他";
        };
    }

    /// The first free number of that day of birth; the virtual area code belongs to nobody.
    private String identity(boolean woman, LocalDate birth) {
        var day = "210199%tY%<tm%<td".formatted(birth);
        for (var order = woman ? 2 : 1; ; order += 2) {
            var id = ResidentId.completing(day + "%03d".formatted(order));
            if (taken.add(id)) {
                return id.value();
            }
        }
    }

    private static LocalDate between(LocalDate from, LocalDate to, Random random) {
        var days = ChronoUnit.DAYS.between(from, to);
        return days < 1 ? to : from.plusDays(random.nextInt((int) days));
    }
}

package bench;

import huizhanjia.kernel.ResidentId;
import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import huizhanjia.member.RosterField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/// Invented people, each the same at every call: numbers under the virtual county with valid check characters.
final class People {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭萧田董袁潘蒋蔡余杜";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文学海云龙飞雪松林";
    private static final LocalDate OLDEST = LocalDate.of(1966, 3, 1);
    private static final int DAYS = 14_600;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String[] EDUCATION = {"大学本科", "大学专科", "普通高级中学", "初级中学", "中等职业教育"};
    private static final String[] POLITICS = {"群众", "群众", "群众", "中共党员", "共青团员"};
    private static final String[] ETHNICITY = {"汉族", "汉族", "汉族", "满族", "锡伯族"};
    private static final String[] TRADES = {"钳工", "驾驶员", "会计", "护士", "收银员", "焊工", "保洁员"};

    private People() {}

    static Person person(int number, String employer) {
        var reading = PersonReading.of(typed(number, employer));
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(number + ": " + reading.problems());
        }
        return reading.person();
    }

    /// As a roster writes the person.
    static Map<RosterField, String> typed(int number, String employer) {
        var typed = new EnumMap<RosterField, String>(RosterField.class);
        var id = residentId(number);
        typed.put(RosterField.NAME, name(number));
        typed.put(RosterField.SEX, id.sex().name().equals("MALE") ? "男" : "女");
        typed.put(RosterField.ETHNICITY, pick(ETHNICITY, number, 3));
        typed.put(RosterField.ID_NUMBER, id.value());
        typed.put(RosterField.PHONE, "1%010d".formatted(3_000_000_000L + Math.floorMod(number * 7_919L, 6_999_999_983L)));
        typed.put(RosterField.EDUCATION, pick(EDUCATION, number, 5));
        typed.put(RosterField.POLITICS, pick(POLITICS, number, 7));
        typed.put(RosterField.MIGRANT, mixed(number, 11) % 4 == 0 ? "是" : "否");
        typed.put(RosterField.TRADE, pick(TRADES, number, 13));
        typed.put(RosterField.HOUSEHOLD_PLACE, "青山县样例街道%d号".formatted(number % 997 + 1));
        typed.put(RosterField.EMPLOYER, employer);
        return typed;
    }

    static LocalDate joinedOn(int number) {
        return LocalDate.of(2016, 1, 1).plusDays(mixed(number, 17) % 3_600);
    }

    /// As a roster says it that passes the check: nobody joins before they are of age.
    static LocalDate joinedOfAge(int number) {
        var ofAge = bornOn(number).plusYears(18);
        var joined = joinedOn(number);
        return joined.isBefore(ofAge) ? ofAge : joined;
    }

    private static LocalDate bornOn(int number) {
        return OLDEST.plusDays(number % DAYS);
    }

    private static ResidentId residentId(int number) {
        var born = DAY.format(bornOn(number));
        return ResidentId.completing("%s%s%03d".formatted(Layout.COUNTY, born, number / DAYS + 1));
    }

    private static String name(int number) {
        var mixed = mixed(number, 1);
        var surname = SURNAMES.charAt(mixed % SURNAMES.length());
        var first = GIVEN.charAt(mixed / 64 % GIVEN.length());
        var second = mixed % 5 == 0 ? "" : String.valueOf(GIVEN.charAt(mixed / 4_096 % GIVEN.length()));
        return surname + "" + first + second;
    }

    private static String pick(String[] words, int number, int salt) {
        return words[mixed(number, salt) % words.length];
    }

    /// A number from a number, never negative, without pattern the eye would see.
    private static int mixed(int number, int salt) {
        var x = (number + 1L) * 0x9E37_79B9_7F4A_7C15L + salt * 0xBF58_476D_1CE4_E5B9L;
        x = (x ^ x >>> 31) * 0x94D0_49BB_1331_11EBL;
        return (int) ((x ^ x >>> 29) & 0x7FFF_FFFF);
    }
}

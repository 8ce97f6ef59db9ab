package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Roll;
import huizhanjia.member.Step;
import huizhanjia.member.bulk.RosterWorld.Counter;
import huizhanjia.member.roll.ExportFormat;
import huizhanjia.member.roll.MemberExport;
import huizhanjia.member.roll.MemberExports;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.sheet.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What the house writes down of its members it reads again as no news, row for row.
@SpringBootTest
@Import(RosterWorld.class)
class RoundTripTests {

    private static final String HEADER =
            "姓名,有效证件类别,证件号码,移动电话,户籍所在地,学历,民族,是否农民工,工作单位,工种," + "会籍变化类型,会籍变化日期,会籍变化原因,入会日期,工会名称";

    private final Counter counter;
    private final Roll roll;
    private final MemberExports exports;
    private final Memberships memberships;

    @TempDir
    private Path folder;

    RoundTripTests(Counter counter, Roll roll, MemberExports exports, Memberships memberships) {
        this.counter = counter;
        this.roll = roll;
        this.exports = exports;
        this.memberships = memberships;
    }

    @BeforeEach
    void some_people() {
        var random = new Random(20261201);
        var lines = new ArrayList<String>(List.of(HEADER));
        for (var i = 0; i < 60; i++) {
            lines.add(line(random, i));
        }
        counter.committed(counter.checked(roll.clerk(), roll.county(), lines.toArray(String[]::new)));
    }

    @Test
    void everybody_comes_back_as_they_are() throws IOException {
        leave();
        for (var membershipStatus : new MembershipStatus[] {null, MembershipStatus.OUT}) {
            for (var format : List.of(ExportFormat.XLSX, ExportFormat.CSV)) {
                var file = export(membershipStatus, format, true);
                isNoNews(file);
                if (format == ExportFormat.XLSX) {
                    isNoNews(LibreOffice.convert(file, "xls", folder.resolve("xls")));
                    isNoNews(LibreOffice.convert(file, "csv:44,34,76", folder.resolve("csv")));
                    isNoNews(LibreOffice.convert(file, "xlsx", folder.resolve("xlsx")));
                }
            }
        }
    }

    @Test
    void a_masked_list_says_that_it_is_one_and_is_refused() throws IOException {
        var file = export(null, ExportFormat.CSV, false);
        assertThat(Files.readString(file)).contains("已遮盖").contains("不能再导入");
        assertThat(brought(file).failure()).contains("遮盖");
    }

    private void isNoNews(Path file) {
        var card = brought(file);
        assertThat(card.failure()).as(file.toString()).isEmpty();
        assertThat(counter.problems(card, Outcome.WRONG)).as(file.toString()).isEmpty();
        assertThat(counter.rows(card, Outcome.CHANGED)).as(file.toString()).isEmpty();
        assertThat(counter.tally(card, IntakeStage.CHECK).counts()).containsOnlyKeys(Outcome.SAME);
    }

    private IntakeCard brought(Path file) {
        return counter.answered(counter.brought(roll.clerk(), roll.county(), file), Map.of());
    }

    private Path export(@Nullable MembershipStatus standing, ExportFormat format, boolean clear) throws IOException {
        var all = MemberQuery.all(roll.county());
        var query = new MemberQuery(all.root(), "", "", "", standing, all.codes(), 0, 0, null, null);
        var file = folder.resolve("名册%s.%s".formatted(standing, format.name().toLowerCase(Locale.ROOT)));
        exports.export(new MemberExport(query, "上报实名制数据", format, clear), () -> Files.newOutputStream(file), taker());
        return file;
    }

    private Actor taker() {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "李青",
                "青山县总工会 · 组织干部",
                roll.clerk().scope(),
                Set.of("member:read", "member:export", "member:reveal"),
                "test");
    }

    private void leave() {
        var gone = roll.admit(Roll.person("尚测离"));
        memberships.withdraw(
                gone, new Step(LocalDate.of(2025, 5, 1), Reason.OWN_WISH, "", "小组同意，委员会宣布，会员证已收回"), roll.clerk());
    }

    private static String line(Random random, int number) {
        var retained = number % 9 == 0;
        var foreign = number % 7 == 0;
        var joined = number % 5 == 0 ? "" : "2019-03-%02d".formatted(1 + random.nextInt(28));
        return Stream.of(
                        name(random, number),
                        foreign ? "普通护照" : "",
                        foreign
                                ? "E%08d".formatted(number * 7919 + random.nextInt(90_000) * 100)
                                : Roll.number("1980%02d%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))),
                        one(random, "", "13812345678", "19912340000"),
                        one(random, "", "青山县城关街道1号", "=1+1", "'单引号路", "一、二；三"),
                        one(random, "", "大专", "本科", "其他"),
                        one(random, "", "汉族", "穿青人", "满"),
                        one(random, "", "是", "否"),
                        one(
                                random,
                                "",
                                "+86厂",
                                "@厂",
                                "-厂",
                                "＝厂",
                                "''=厂",
                                "a b  c厂",
                                "12345678901234567890",
                                "007",
                                "1e5"),
                        one(random, "", "车工", "2024-1-1", "1/2", "TRUE"),
                        retained ? "保留" : "",
                        retained ? "2022-06-30" : "",
                        retained ? "退休" : "",
                        joined,
                        one(random, "红星机械厂工会", "县第一中学工会"))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .reduce((left, right) -> left + "," + right)
                .orElseThrow();
    }

    private static String name(Random random, int number) {
        return one(random, "安娜·玛丽", "SMITH JOHN", "李䶮", "欧阳𠮷㛃", "买买提·艾力", "王小二") + (char) ('甲' + number % 3);
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

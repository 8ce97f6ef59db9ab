package huizhanjia.organizing.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Roster;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Said;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.CreditCode;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.FirmStatus;
import huizhanjia.organizing.FirmTag;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.Pairs;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.Headers;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Rows;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.signin.As;
import huizhanjia.task.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Lists as offices send them, from the file into the register.
@QingshanTest
@Transactional
record FirmListTests(
        Qingshan qingshan, List<FirmRoster> rosters, Firms firms, Leads leads, Pairs pairs, MockMvcTester http) {

    private static final String MARKET = "企业(机构)名称,统一社会信用代码,住所,企业类型,行业代码,登记状态,成立日期,从业人数\n";

    @Test
    void a_messy_workbook_comes_in_end_to_end() throws IOException {
        var file = workbook(
                List.of("纳税人名称", "社会信用代码（纳税人识别号）", "生产经营地址", "国民经济行业", "从业人数", "纳税人状态"),
                List.of(
                        List.of("沈阳市青山县　测岚（青山）冷链有限责任公司", "", "柳河镇粮库路8号", "道路运输业5431", "约1,250人", "正常"),
                        List.of("青山县测川修理部", "无", "松林乡", "居民服务", "20-30人", "注销"),
                        List.of("青山县测川修理部", "无", "松林乡", "居民服务", "20-30人", "注销"),
                        List.of("", "", "", "制造业", "", "")));
        var read = check(FirmSource.TAX, file, qingshan.organizer());
        assertThat(read.tally().of(Outcome.NEW)).isEqualTo(2);
        assertThat(read.tally().of(Outcome.DUPLICATE)).isOne();
        commit(read);
        var cold = one("测岚");
        assertThat(cold.facts().place().areaCode()).isEqualTo("210199003");
        assertThat(cold.facts().place().division()).isEqualTo("54");
        assertThat(cold.facts().staffCount()).isEqualTo(1250);
        assertThat(one("测川").facts().status()).isEqualTo(FirmStatus.DEREGISTERED);
        assertThat(firms.mentions(cold))
                .singleElement()
                .satisfies(mention -> assertThat(mention.source()).isEqualTo(FirmSource.TAX));
    }

    @Test
    void a_csv_in_gb18030_is_read_and_a_second_list_finds_the_firms_again() throws IOException {
        var first = csv(MARKET + """
                青山县测鼎食品有限公司,,城关街道新华路9号,有限责任公司(自然人投资或控股),C1311,存续（在营）,2019/3/5,30人
                """, Charset.forName("GB18030"));
        commit(check(FirmSource.MARKET, first, qingshan.organizer()));
        var again = csv("参保单位名称,参保人数\n辽宁省青山县测鼎食品有限责任公司,41\n", UTF_8);
        var read = check(FirmSource.SOCIAL_SECURITY, again, qingshan.organizer());
        assertThat(read.tally().of(Outcome.CHANGED)).isOne();
        commit(read);
        var firm = one("测鼎");
        assertThat(firm.facts().staffCount()).isEqualTo(41);
        assertThat(firm.facts().tags()).contains(FirmTag.NEW_ECONOMY);
        assertThat(firm.name()).isEqualTo("青山县测鼎食品有限公司");
        assertThat(firms.mentions(firm)).hasSize(2);
    }

    @Test
    void what_is_unsure_waits_side_by_side_with_a_score() throws IOException {
        commit(check(FirmSource.MARKET, csv(MARKET + "青山县测润岚机械加工有限公司,,,,,,,\n", UTF_8), qingshan.organizer()));
        var read = check(FirmSource.TAX, csv("纳税人名称,从业人数\n青山县测润岚机械加工厂,8\n", UTF_8), qingshan.organizer());
        assertThat(read.problems())
                .singleElement()
                .satisfies(rowProblem ->
                        assertThat(rowProblem.message()).contains("分").contains("疑似重复"));
        commit(read);
        var actor = qingshan.organizer();
        var pair = pairs.open(actor.scope()).stream()
                .filter(open -> firms.need(actor.scope(), open.other()).name().contains("测润岚"))
                .findFirst()
                .orElseThrow();
        pairs.resolve(pair.id(), true, "电话核实", actor);
        assertThat(leads.count(actor.scope(), words("测润岚"))).isOne();
        assertThat(firms.mentions(one("测润岚"))).hasSize(2);
    }

    @Test
    void a_mistyped_code_comes_back_and_an_undone_import_leaves_nothing() throws IOException {
        var file = csv(MARKET + """
                青山县测一有限公司,91210199MB0000001X,,,,,,
                青山县测泰装饰有限公司,,,,,,,
                """, UTF_8);
        var read = check(FirmSource.MARKET, file, qingshan.organizer());
        assertThat(read.tally().of(Outcome.WRONG)).isOne();
        commit(read);
        one("测泰");
        assertThat(read.roster()
                        .undo(read.intake(), rowProblem -> {}, new Silent())
                        .of(Outcome.NEW))
                .isOne();
        assertThat(leads.count(qingshan.organizer().scope(), words("测泰"))).isZero();
    }

    @Test
    void a_township_enters_its_own_firms_and_touches_no_others() throws IOException {
        var file = csv(MARKET + """
                青山县测柳粮油有限公司,,柳河镇粮库路2号,,,,,
                青山县测松粮油有限公司,,松林乡南沟,,,,,
                """, UTF_8);
        var read = check(FirmSource.MARKET, file, qingshan.townshipOfficer());
        assertThat(read.tally().of(Outcome.NEW)).isOne();
        assertThat(read.tally().of(Outcome.WRONG)).isOne();
        commit(read);
        commit(check(FirmSource.MARKET, csv(MARKET + "青山县测清餐饮有限公司,,清泉街道,,,,,\n", UTF_8), qingshan.organizer()));
        var foreign = check(FirmSource.TAX, csv("纳税人名称,从业人数\n青山县测清餐饮有限公司,9\n", UTF_8), qingshan.townshipOfficer());
        assertThat(foreign.tally().of(Outcome.WRONG)).isOne();
        assertThat(foreign.problems().toString()).doesNotContain("清泉");
    }

    @Test
    void the_list_of_the_house_itself_is_no_news() throws Exception {
        var file = Files.createTempFile("firms", ".xlsx");
        var answer = http.get()
                .uri("/firms/export")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        Files.write(file, answer.getResponse().getContentAsByteArray());
        var read = check(FirmSource.MARKET, file, qingshan.organizer());
        assertThat(read.tally().total()).isGreaterThan(10);
        assertThat(read.roster().staged(read.intake(), Outcome.CHANGED, new StagedRow(0, 0, ""), 10))
                .isEmpty();
        assertThat(read.tally().counts()).containsOnlyKeys(Outcome.SAME);
    }

    @Test
    void a_cell_that_cannot_be_read_refuses_no_firm_and_changes_are_told() throws IOException {
        commit(check(FirmSource.MARKET, csv(MARKET + "青山县测折包装厂,,松林乡,,,存续,昨天,8\n", UTF_8), qingshan.organizer()));
        assertThat(one("测折").facts().registeredOn()).isNull();
        var read = check(FirmSource.MARKET, csv(MARKET + "青山县测折包装厂,,,,,吊销,,9\n", UTF_8), qingshan.organizer());
        assertThat(read.roster().staged(read.intake(), Outcome.CHANGED, new StagedRow(0, 0, ""), 10))
                .singleElement()
                .satisfies(row -> assertThat(row.words()).contains("职工人数：8 → 9").contains("登记状态：存续 → 吊销"));
    }

    @Test
    void an_empty_status_says_nothing_of_a_known_firm_and_is_told_of_a_new_one() throws IOException {
        commit(check(FirmSource.MARKET, csv(MARKET + "青山县测默包装厂,,松林乡,,,注销,,8\n", UTF_8), qingshan.organizer()));
        var read = check(
                FirmSource.MARKET,
                csv(MARKET + "青山县测默包装厂,,松林乡,,,,,8\n青山县测新默纸箱厂,,松林乡,,,,,3\n", UTF_8),
                qingshan.organizer());
        assertThat(read.tally().of(Outcome.SAME)).isOne();
        assertThat(read.assumed()).containsExactly("没有写登记状态的新单位，按“存续”登记");
        commit(read);
        assertThat(one("测默").facts().status()).isEqualTo(FirmStatus.DEREGISTERED);
        assertThat(one("测新默").facts().status()).isEqualTo(FirmStatus.STANDING);
    }

    @Test
    void a_registrar_renames_a_firm_only_where_the_clerk_says_so() throws IOException {
        var code = CreditCode.completing("91210199MB0000907").value();
        commit(check(
                FirmSource.MARKET,
                csv(MARKET + "青山县测旧名厂,%s,松林乡,,,存续,,8\n".formatted(code), UTF_8),
                qingshan.organizer()));
        var renamed = csv(MARKET + "青山县测改名厂,%s,松林乡,,,存续,,8\n".formatted(code), UTF_8);
        var read = check(FirmSource.MARKET, renamed, qingshan.organizer());
        assertThat(read.tally().of(Outcome.RENAMED)).isOne();
        assertThat(read.roster().staged(read.intake(), Outcome.RENAMED, new StagedRow(0, 0, ""), 10))
                .singleElement()
                .satisfies(row -> assertThat(row.words()).contains("单位名称：青山县测旧名厂 → 青山县测改名厂"));
        commit(read);
        one("测旧名");
        commit(read.with(new Said(Map.of(Said.RENAMING, "true"))));
        one("测改名");
    }

    private Firm one(String words) {
        return leads.list(qingshan.organizer().scope(), words(words), 0, 10)
                .getFirst()
                .firm();
    }

    private static LeadQuery words(String words) {
        return new LeadQuery(words, "", null, null, 0, LeadQuery.Which.ALL);
    }

    /// A file after its check.
    private record Checked(Roster roster, Intake intake, Tally tally, List<RowProblem> problems, List<String> assumed) {

        Checked with(Said said) {
            var answered = new Intake(intake.id(), intake.county(), intake.org(), intake.fileName(), said, intake.by());
            return new Checked(roster, answered, tally, problems, assumed);
        }
    }

    /// What a check finds.
    private record Found(List<RowProblem> problems, List<String> assumed) implements Findings {

        @Override
        public void add(RowProblem rowProblem) {
            problems.add(rowProblem);
        }

        @Override
        public void assume(String sentence) {
            assumed.add(sentence);
        }
    }

    private Checked check(FirmSource source, Path file, Actor by) throws IOException {
        var roster =
                rosters.stream().filter(it -> it.source() == source).findFirst().orElseThrow();
        var intake = new Intake(IntakeId.next(), "210199", by.scope().root(), "名单", Said.NOTHING, by);
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var read = new Rows(grid, Mapping.of(Headers.find(grid, roster.columns())), roster.columns())) {
            return new Checked(roster, intake, roster.check(intake, read, found), found.problems(), found.assumed());
        } finally {
            Files.delete(file);
        }
    }

    private static Tally commit(Checked file) {
        return file.roster().commit(file.intake(), CommitChoice.RIGHT_ONES, file.problems()::add, new Silent());
    }

    private static Path csv(String rows, Charset charset) throws IOException {
        return Files.writeString(Files.createTempFile("firms", ".csv"), rows, charset);
    }

    private static Path workbook(List<String> headings, List<List<String>> rows) throws IOException {
        var file = Files.createTempFile("firms", ".xlsx");
        var columns = headings.stream()
                .map(heading -> Column.of(heading, heading, ColumnKind.TEXT))
                .toList();
        try (var out = Files.newOutputStream(file);
                var sheet = SheetWriter.xlsx(out, new Export("名单", columns, ""))) {
            for (var row : rows) {
                sheet.row(row);
            }
        }
        return file;
    }

    /// Progress nobody watches.
    private record Silent() implements Progress {

        @Override
        public void total(long total) {}

        @Override
        public void done(long done) {}

        @Override
        public void note(String note) {}
    }
}

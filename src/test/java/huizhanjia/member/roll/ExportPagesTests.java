package huizhanjia.member.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.annotation.DirtiesContext.ClassMode.BEFORE_CLASS;

import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Crowd;
import huizhanjia.member.Person;
import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.Headers;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Row;
import huizhanjia.sheet.Rows;
import huizhanjia.signin.As;
import huizhanjia.trail.TimelineEntry.FieldChange;
import huizhanjia.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollTest
@DirtiesContext(
        classMode =
                BEFORE_CLASS) // two hundred in clear want a second signature: whom others admitted do not count here
record ExportPagesTests(Roll roll, MemberLists lists, MemberExports exports, Trail trail, MockMvcTester http) {

    private static final String PURPOSE = "上报实名制数据";

    @Test
    void what_is_exported_can_be_imported_again_unchanged() throws IOException {
        new Crowd(roll).join(40);
        roll.admit(Roll.person("欧阳𠮷㛃"));
        roll.admit(Roll.person("买买提·艾力"));
        var members = everybody();
        for (var format : List.of("xlsx", "csv")) {
            var rows = rows(export(taker(), "format", format, "clear", "true"), format);
            assertThat(rows).as(format).extracting(ExportPagesTests::read).containsExactlyElementsOf(members);
            assertThat(rows).extracting(row -> row.text("org")).contains("红星机械厂工会");
            assertThat(rows).extracting(row -> row.text("joined_on")).contains("2020-01-06");
            assertThat(rows).extracting(row -> row.text("standing")).contains("在籍");
        }
    }

    @Test
    void rare_characters_survive_on_paper() throws IOException {
        roll.admit(Roll.person("司徒𠮷㛃"));
        var pdf = export(taker(), "format", "pdf", "q", "司徒").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("司徒𠮷㛃", "青山县总工会会员名册", "用途：" + PURPOSE, "主席：", "经审主任：", "制表：")
                    .contains("199****0001");
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        var formula = "=HYPERLINK(\"http://x\",\"点我\")";
        roll.admit(Crowd.read(Map.of(
                RosterField.NAME,
                "公式员",
                RosterField.ID_NUMBER,
                Roll.number("19880808"),
                RosterField.EMPLOYER,
                formula,
                RosterField.TRADE,
                "@SUM(1)")));
        var csv = export(taker(), "format", "csv", "q", "公式员");
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("'=HYPERLINK", "'@SUM(1)");
        assertThat(rows(csv, "csv").getFirst().text("employer")).isEqualTo(formula);
        var xlsx = export(taker(), "format", "xlsx", "q", "公式员").getResponse().getContentAsByteArray();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0)
                    .getRow(1)
                    .forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
    }

    @Test
    void numbers_are_masked_unless_somebody_who_may_asks_for_them() throws IOException {
        var number = Roll.number("19930912");
        roll.admit(Roll.person("遮盖员", number));
        assertThat(text(export(taker(), "format", "csv", "q", "遮盖员")))
                .doesNotContain(number)
                .contains("199****0001");
        assertThat(text(export(taker(), "format", "csv", "q", "遮盖员", "clear", "true")))
                .contains(number);
        var without = exporter(roll.county(), Set.of("member:read", "member:export"));
        assertThat(send(without, "purpose", PURPOSE, "format", "csv", "clear", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("不能查看完整的证件号码");
    }

    @Test
    void without_a_purpose_the_list_comes_back_with_everything_typed() throws IOException {
        roll.admit(Roll.person("用途员"));
        var answer = send(taker(), "purpose", " 看看 ", "format", "csv", "clear", "true", "sex", "1", "column", "name");
        assertThat(answer).hasStatus(422);
        var form = Jsoup.parse(text(answer)).expectFirst("form[action=/members/exports]");
        assertThat(form.expectFirst("[name=purpose]").val()).isEqualTo("看看");
        assertThat(form.expectFirst("#h-purpose").text()).contains("请写明导出的用途");
        assertThat(form.expectFirst("[name=format] [selected]").val()).isEqualTo("csv");
        assertThat(form.expectFirst("[name=clear]").hasAttr("checked")).isTrue();
        assertThat(form.expectFirst("[name=sex]").val()).isEqualTo("1");
        assertThat(form.expectFirst("[name=column]").val()).isEqualTo("name");
    }

    @Test
    void nobody_takes_out_what_they_do_not_see() throws IOException {
        roll.admit(Roll.person("厂里人"));
        var person = Roll.person("校里人");
        new Crowd(roll).admit(person, roll.school());
        var chair = exporter(roll.school(), Set.of("member:read", "member:export"));
        assertThat(text(send(chair, "purpose", PURPOSE, "format", "csv")))
                .contains("校里人")
                .doesNotContain("厂里人");
        var other = send(
                chair, "purpose", PURPOSE, "format", "csv", "org", roll.mill().toString());
        assertThat(other.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("厂里人");
        assertThat(other.getResponse().getStatus()).isNotEqualTo(200);
    }

    @Test
    void who_may_not_export_is_refused() {
        assertThat(send(roll.clerk(), "purpose", PURPOSE, "format", "csv")).hasStatus(403);
    }

    @Test
    void a_departure_is_recorded_with_purpose_form_and_rows() throws IOException {
        roll.admit(Roll.person("留痕员"));
        var rows = rows(export(taker(), "format", "csv", "org", roll.mill().toString()), "csv");
        assertThat(trail.timeline("210199", List.of("export:" + roll.mill()))
                        .rows()
                        .getFirst())
                .satisfies(entry -> {
                    assertThat(entry.summary()).isEqualTo("导出会员名册");
                    assertThat(entry.changes())
                            .contains(
                                    new FieldChange("用途", "", PURPOSE),
                                    new FieldChange("格式", "", "CSV 文本，号码遮盖"),
                                    new FieldChange("行数", "", String.valueOf(rows.size())));
                });
    }

    @Test
    void what_breaks_off_has_been_recorded_all_the_same() {
        roll.admit(Roll.person("中断员"));
        var before = trail.timeline("210199", List.of("export:" + roll.county()))
                .rows()
                .size();
        var order = new MemberExport(MemberQuery.all(roll.county()), PURPOSE, ExportFormat.XLSX, false);
        assertThatThrownBy(() -> exports.export(
                        order,
                        () -> {
                            throw new IOException("the reader has gone");
                        },
                        taker()))
                .isInstanceOf(IOException.class);
        assertThat(trail.timeline("210199", List.of("export:" + roll.county())).rows())
                .hasSize(before + 1);
    }

    @Test
    void what_is_too_long_for_paper_is_refused_before_it_is_printed() {
        assertThatThrownBy(() -> MemberExports.checkLength(ExportFormat.PDF, 5_001))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("改用 Excel");
    }

    @Test
    void the_file_is_named_after_the_union_and_the_day() {
        roll.admit(Roll.person("文件名"));
        var answer = export(taker(), "format", "xlsx");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E4%BC%9A%E5%91%98")
                .endsWith(".xlsx");
    }

    private MvcTestResult export(Actor actor, String... fields) {
        var all = Stream.concat(Stream.of("purpose", PURPOSE), Arrays.stream(fields))
                .toArray(String[]::new);
        var answer = send(actor, all);
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private MvcTestResult send(Actor actor, String... fields) {
        var form = http.post().uri("/members/exports").with(As.actor(actor));
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private Actor taker() {
        return exporter(roll.county(), Set.of("member:read", "member:export", "member:reveal"));
    }

    private static Actor exporter(OrgId root, Set<String> permissions) {
        var like = Roll.actor(root, "210199");
        return new Actor(
                like.clerk(),
                like.appointment(),
                like.clerkName(),
                like.post(),
                like.scope(),
                permissions,
                like.request());
    }

    private List<Map<RosterField, String>> everybody() {
        return lists
                .page(roll.clerk().scope(), MemberQuery.all(roll.county()), new MemberLists.Paging("", 10_000, true))
                .members()
                .stream()
                .map(member -> clear(member.person()))
                .toList();
    }

    /// What an import makes of a row, which must be a person without a problem.
    private static Map<RosterField, String> read(Row row) {
        return clear(Crowd.read(Arrays.stream(RosterField.values())
                .collect(Collectors.toMap(field -> field, field -> row.text(field.key())))));
    }

    private static Map<RosterField, String> clear(Person person) {
        return Arrays.stream(RosterField.values()).collect(Collectors.toMap(field -> field, person::kept));
    }

    private static List<Row> rows(MvcTestResult answer, String ending) throws IOException {
        var file = Files.createTempFile("export", "." + ending);
        Files.write(file, answer.getResponse().getContentAsByteArray());
        var columns = ExportColumns.ALL.stream()
                .map(column ->
                        column.key().equals("name") || column.key().equals("id_number") ? column.needed() : column)
                .toList();
        var found = new ArrayList<Row>();
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var rows = new Rows(grid, Mapping.of(Headers.find(grid, columns)), columns)) {
            rows.forEachRemaining(found::add);
        } finally {
            Files.delete(file);
        }
        return found;
    }

    private static String text(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

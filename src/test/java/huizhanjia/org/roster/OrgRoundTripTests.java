package huizhanjia.org.roster;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.intake.Intake;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Said;
import huizhanjia.intake.StagedRow;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Employer;
import huizhanjia.org.Founding;
import huizhanjia.org.Grounds;
import huizhanjia.org.Leadership;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.Treasury;
import huizhanjia.sheet.Headers;
import huizhanjia.sheet.LibreOffice;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Rows;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.signin.As;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// What the house writes down of its organisations it reads again as no news, row for row.
@QingshanTest
@Transactional
class OrgRoundTripTests {

    private final OrgRoster roster;
    private final RosterExport export;
    private final Orgs orgs;
    private final Qingshan qingshan;
    private final MockMvcTester http;

    @TempDir
    private Path folder;

    OrgRoundTripTests(OrgRoster roster, RosterExport export, Orgs orgs, Qingshan qingshan, MockMvcTester http) {
        this.roster = roster;
        this.export = export;
        this.orgs = orgs;
        this.qingshan = qingshan;
        this.http = http;
    }

    @Test
    void the_sample_county_comes_back_as_it_is() throws IOException {
        var answer = http.get()
                .uri("/orgs/export?all=true")
                .with(As.actor(qingshan.organizer()))
                .exchange();
        assertThat(answer).hasStatusOk();
        var file = Files.write(folder.resolve("名册.xlsx"), answer.getResponse().getContentAsByteArray());
        isNoNews(file, 50);
    }

    @ParameterizedTest
    @ValueSource(ints = {20261201, 7, 4711})
    void any_organisations_come_back_as_they_are(int seed) throws IOException {
        var random = new Random(seed);
        var town = found(
                clerk().scope().root(),
                Particulars.of(OrgKind.TOWNSHIP_FEDERATION, Grounds.fresh("往返镇总工会"), "210199003"));
        IntStream.range(0, 40).forEach(place -> found(town, anything(random, place)));
        var file = written("名册.xlsx", town);
        isNoNews(file, 40);
        isNoNews(written("名册.csv", town), 40);
        isNoNews(LibreOffice.convert(file, "xls", folder.resolve("xls")), 40);
        isNoNews(LibreOffice.convert(file, "csv:44,34,76", folder.resolve("csv")), 40);
        isNoNews(LibreOffice.convert(file, "xlsx", folder.resolve("xlsx")), 40);
    }

    private OrgId found(OrgId parent, Particulars particulars) {
        return orgs.found(new Founding(parent, particulars, Grounds.FOUNDED, Grounds.REPLY), clerk())
                .id();
    }

    private Actor clerk() {
        return Grounds.clerk(qingshan.organizer().scope().root(), "210199");
    }

    private Path written(String name, OrgId below) throws IOException {
        var file = folder.resolve(name);
        var actor = clerk();
        try (var out = Files.newOutputStream(file);
                var sheet = name.endsWith(".csv")
                        ? SheetWriter.csv(out, export.head(actor))
                        : SheetWriter.xlsx(out, export.head(actor))) {
            export.write(actor.scope(), OrgQuery.below(below), sheet);
        }
        return file;
    }

    private void isNoNews(Path file, int least) throws IOException {
        var by = clerk();
        var intake = new Intake(
                IntakeId.next(), "210199", by.scope().root(), file.getFileName().toString(), Said.NOTHING, by);
        var problems = new ArrayList<RowProblem>();
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var read = new Rows(grid, Mapping.of(Headers.find(grid, roster.columns())), roster.columns())) {
            var tally = roster.check(intake, read, problems::add);
            assertThat(problems).as(file.toString()).isEmpty();
            assertThat(roster.staged(intake, Outcome.CHANGED, new StagedRow(0, 0, ""), 10))
                    .as(file.toString())
                    .isEmpty();
            assertThat(tally.counts()).as(file.toString()).containsOnlyKeys(Outcome.SAME);
            assertThat(tally.total()).isGreaterThanOrEqualTo(least);
        }
    }

    private static Particulars anything(Random random, int place) {
        var area = one(random, "210199003", "210199", "210199001");
        var isJoint = place % 5 == 0;
        var employers = new ArrayList<Employer>();
        for (var i = 0; i < (isJoint ? 3 : 1); i++) {
            employers.add(employer(
                    random, "往返%s%d号%d".formatted(one(random, "厂", "（集团）有限公司", "A、B店", "-厂"), place, i), area));
        }
        var term = place % 4 == 0
                ? null
                : new Term(
                        LocalDate.of(2022, 1 + random.nextInt(12), 5),
                        place % 3 == 0 ? null : 1 + place,
                        place % 2 == 0 ? 3 : 5);
        var code = place % 3 == 0
                ? CreditCode.completing("8121019900000%02dR%c".formatted(place, 'A' + random.nextInt(3)))
                : null;
        return new Particulars(
                isJoint ? OrgKind.JOINT : one(random, OrgKind.GRASSROOTS, OrgKind.VILLAGE, OrgKind.AREA_FEDERATION),
                Grounds.fresh(one(random, "=往返", "@往返", "007往返", "往返 A B", "往返（东）")) + "工会",
                area,
                code,
                new Leadership(
                        one(random, "", "安娜·玛丽", "欧阳𠮷", "王小二"),
                        one(random, "", "13812345678"),
                        random.nextInt(3),
                        term),
                new Treasury(
                        maybe(random, Treasury.Mode.FISCAL, Treasury.Mode.TAX_COLLECTED),
                        one(random, "", "青山县农村信用社", "=1+1行"),
                        one(random, "", "6222021234567890123")),
                null,
                employers);
    }

    private static Employer employer(Random random, String name, String area) {
        return new Employer(
                name,
                null,
                one(random, "", "城关街道1号", "'单引号路；二号", "1e5"),
                one(random, "", area, "210199002"),
                maybe(random, EmployerNature.AGENCY, EmployerNature.SOCIAL),
                maybe(random, EconomicType.PRIVATE, EconomicType.HONG_KONG_MACAO_TAIWAN),
                maybe(random, Industry.C, Industry.S),
                maybe(random, 0, 35, 1200));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// One of them, or nothing.
    @SafeVarargs
    private static <T> @Nullable T maybe(Random random, T... choices) {
        return random.nextInt(3) == 0 ? null : choices[random.nextInt(choices.length)];
    }
}

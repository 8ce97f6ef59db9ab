package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadersTests {

    @TempDir
    private Path folder;

    @Test
    void a_header_of_two_rows_under_titles_is_found() {
        try (var grid = Grids.open(MessySheet.xlsx(folder), GridLimits.STANDARD)) {
            var found = Headers.find(grid, MemberColumns.ALL);
            assertThat(found).hasSize(2);
            assertThat(found.getFirst().isComplete()).isFalse();
            var roster = found.get(1);
            assertThat(List.of(roster.headerFrom(), roster.headerTo())).containsExactly(4, 5);
            assertThat(roster.mapping().columns())
                    .containsEntry("name", 2)
                    .containsEntry("change", 5)
                    .containsEntry("changedOn", 6)
                    .containsEntry("reason", 7)
                    .containsEntry("migrant", 8);
            assertThat(roster.unknown()).extracting(Heading::text).containsExactly("序号", "爱好");
            assertThat(roster.confidence()).isGreaterThan(0.9);
            assertThat(roster.headings().get(3).samples()).hasSize(3);
            assertThat(roster.headings().get(3).letters()).isEqualTo("D");
        }
    }

    @Test
    void a_group_that_was_never_joined_reaches_over_the_columns_beside_it() throws IOException {
        var found = only("姓名,会籍变化,,,身份证号\n,类型,日期,原因,\n张三,入会,2020-1-1,,%s\n".formatted(MessySheet.ZHANG));
        assertThat(found.mapping().columns())
                .containsEntry("change", 1)
                .containsEntry("changedOn", 2)
                .containsEntry("reason", 3)
                .containsEntry("id", 4);
    }

    @Test
    void an_exact_heading_wins_over_one_that_contains_it() throws IOException {
        var found = only("配偶姓名,姓名,身份证号码,联系人电话,手机\n李四,张三,%s,1,2\n".formatted(MessySheet.ZHANG));
        assertThat(found.mapping().columns()).containsEntry("name", 1).containsEntry("mobile", 4);
    }

    @Test
    void what_is_missing_is_named_and_can_be_pointed_out() throws IOException {
        var file = csv("姓名,号码\n张三,%s\n".formatted(MessySheet.ZHANG));
        try (var grid = Grids.open(file, GridLimits.STANDARD)) {
            var pointed = new SheetMapping(0, 1, 1, Map.of("name", 0));
            assertThat(Headers.at(grid, pointed, MemberColumns.ALL).missing()).containsExactly("证件号码");
            var corrected = new Mapping(List.of(new SheetMapping(0, 1, 1, Map.of("name", 0, "id", 1))));
            corrected.check(MemberColumns.ALL);
            try (var rows = new Rows(grid, corrected, MemberColumns.ALL)) {
                assertThat(rows.next().text("id")).isEqualTo(MessySheet.ZHANG);
            }
        }
    }

    @Test
    void a_mapping_without_what_is_needed_or_with_a_column_twice_is_refused() {
        var lacking = new Mapping(List.of(new SheetMapping(0, 1, 1, Map.of("name", 0))));
        assertThatThrownBy(() -> lacking.check(MemberColumns.ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("证件号码");
        var twice = new Mapping(List.of(new SheetMapping(0, 1, 1, Map.of("name", 0, "id", 0))));
        assertThatThrownBy(() -> twice.check(MemberColumns.ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("两种含义");
        assertThatThrownBy(() -> new Mapping(List.of()).check(MemberColumns.ALL))
                .hasMessageContaining("表头");
    }

    @Test
    void a_sheet_of_prose_is_no_roster() throws IOException {
        var found = only("关于做好会员姓名、证件号码核对工作的通知\n各单位：\n请于月底前上报。\n");
        assertThat(found.isComplete()).isFalse();
        assertThat(found.confidence()).isZero();
    }

    private Recognition only(String text) throws IOException {
        try (var grid = Grids.open(csv(text), GridLimits.STANDARD)) {
            return Headers.find(grid, MemberColumns.ALL).getFirst();
        }
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), text);
    }
}

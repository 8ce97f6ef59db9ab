package huizhanjia.listing;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.signin.As;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Typed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// A list is cut nowhere in silence, leaves whole and told, and a view leads nowhere but to a list.
@QingshanTest
@Transactional
record ListingTests(Qingshan qingshan, Listings lists, ListViews views, Trail trail, MockMvcTester http) {

    private static final Listing<Integer> NUMBERS = Listing.<Integer>at("/numbers", "数字表")
            .search("q", "数字")
            .column("数字", String::valueOf)
            .column("平方", it -> String.valueOf(it * it))
            .aside();

    @Test
    void a_page_says_how_many_there_are_and_where_it_goes_on() {
        var first = page(Map.of());
        assertThat(first.rows()).hasSize(50);
        assertThat(first.links().total()).isEqualTo(2_500);
        assertThat(first.links().next()).isEqualTo("/numbers?from=50");
        assertThat(page(Map.of("from", "2490")).links().next()).isEmpty();
        assertThat(page(Map.of("from", "-1", "q", "甲乙")).address()).isEqualTo("/numbers?q=%E7%94%B2%E4%B9%99");
    }

    @Test
    void columns_are_picked_and_what_nobody_offers_is_passed_over() {
        assertThat(page(Map.of()).rows().getFirst())
                .extracting(ListPage.Cell::label)
                .containsExactly("数字");
        assertThat(page(Map.of("column", "平方")).rows().getFirst())
                .extracting(ListPage.Cell::text)
                .containsExactly("0");
        assertThat(page(Map.of("column", "没有这一列")).rows().getFirst()).hasSize(1);
    }

    @Test
    void all_of_it_leaves_and_its_event_says_how_many() throws IOException {
        var response = new MockHttpServletResponse();
        lists.export(
                NUMBERS,
                typed(Map.of("purpose", "报送上级工会", "as", "csv")),
                new Listings.Exporting(actor(), response),
                numbers());
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("2499,6245001", "导出");
        assertThat(trail.timeline("210199", List.of("list:" + qingshan.county()))
                        .rows())
                .anySatisfy(entry -> {
                    assertThat(entry.summary()).isEqualTo("导出数字表");
                    assertThat(entry.changes())
                            .extracting(change -> change.after())
                            .contains("2500", "报送上级工会");
                });
    }

    @Test
    void without_a_purpose_nothing_leaves() throws IOException {
        var response = new MockHttpServletResponse();
        lists.export(NUMBERS, typed(Map.of("purpose", "无")), new Listings.Exporting(actor(), response), numbers());
        assertThat(response.getRedirectedUrl()).isEqualTo("/numbers?refused=purpose");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_view_is_kept_shown_and_forgotten() {
        assertThat(http.post()
                        .uri("/list-views")
                        .param("name", "待复核的")
                        .param("address", "/regulations?state=STALE")
                        .with(As.actor(actor())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/regulations?state=STALE");
        assertThat(http.get().uri("/regulations").with(As.actor(actor())))
                .bodyText()
                .contains("待复核的");
        assertThat(views.of(qingshan.chair(), "/regulations")).isEmpty();
        http.post()
                .uri("/list-views/forget")
                .param("name", "待复核的")
                .param("address", "/regulations")
                .with(As.actor(actor()))
                .exchange();
        assertThat(views.of(actor(), "/regulations")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/x", "/\\example.org", "", "regulations", "/a\nb"})
    void a_view_leads_nowhere_else(String address) {
        assertThat(http.post()
                        .uri("/list-views")
                        .param("name", "别处")
                        .param("address", address)
                        .with(As.actor(actor())))
                .hasStatus(422);
    }

    private ListPage page(Map<String, String> asked) {
        var answer = lists.page(NUMBERS, typed(asked), actor(), numbers());
        return (ListPage) Objects.requireNonNull(answer.getModel().get("page"));
    }

    private static Function<Excerpt.Span, Excerpt<Integer>> numbers() {
        var all = IntStream.range(0, 2_500).boxed().toList();
        return span -> Excerpt.of(all, span);
    }

    private static Typed typed(Map<String, String> asked) {
        var typed = Typed.NOTHING;
        for (var field : asked.entrySet()) {
            typed = typed.with(field.getKey(), field.getValue());
        }
        return typed;
    }

    private Actor actor() {
        return qingshan.organizer();
    }
}

package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/// Every field of every form and every parameter of every link that the sample's pages show, filled with what nobody
/// expects, one at a time: the house says no, and never that it broke.
@QingshanTest
record EveryParameterTests(
        ApplicationContext house, MockMvcTester http, Qingshan qingshan, PlatformTransactionManager transactions) {

    /// Numbers, days and texts from beyond every range; the last stands for a field that is left out.
    private static final List<String> STRANGE = List.of(
            "1e999",
            "-1",
            "99999999999999999999",
            "NaN",
            "999999999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "2026-02-30",
            "２０２６-01-01",
            "\uD840",
            "🀄",
            "\u0000",
            "00000000-0000-0000-0000-000000000000",
            "长".repeat(20_000),
            "",
            Request.MISSING);

    @Test
    void nothing_that_is_typed_into_one_field_breaks_the_house() {
        var actor = Everybody.in(qingshan.chair());
        var crawl = new Crawl(house, http, actor);
        var requests = crawl.all();
        assertThat(requests.stream().map(Request::endpoint).distinct()).hasSizeGreaterThan(100);
        var wrong = new TreeSet<String>();
        for (var request : requests) {
            for (var name : request.names()) {
                for (var value : values(request, name)) {
                    wrong.addAll(
                            new Undone(transactions).ask(() -> crawl.wrong(request.with(name, value), name, value)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// A third of them for each field, so that the whole takes a minute: which, the names decide.
    private static List<String> values(Request request, String name) {
        var first = Math.floorMod((request.endpoint() + name).hashCode(), 3);
        var chosen = new ArrayList<String>();
        for (var at = first; at < STRANGE.size(); at += Integer.getInteger("huizhanjia.strange", 3)) {
            chosen.add(STRANGE.get(at));
        }
        return chosen;
    }
}

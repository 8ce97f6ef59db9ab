package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.Overheard.Said;
import huizhanjia.signin.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A page asks the database once whether the tree is still as it is kept, however many places it prints.
@QingshanTest
record PagesAskOnceTests(Qingshan qingshan, Said said, MockMvcTester http) {

    @ParameterizedTest
    @ValueSource(strings = {"/orgs", "/members", "/statistics", "/firms", "/guard", "/supervisions"})
    void whether_the_tree_is_the_same(String path) {
        get(path);
        assertThat(said.during(() -> get(path)))
                .filteredOn(statement -> statement.contains("org.revision"))
                .hasSizeBetween(0, 1);
    }

    private void get(String path) {
        assertThat(http.get().uri(path).with(As.actor(qingshan.chair()))).hasStatusOk();
    }
}

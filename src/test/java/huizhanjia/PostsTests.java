package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.access.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/posts.md` is written from the rights themselves: `./run test -Dtest=PostsTests -Dposts=write`.
class PostsTests {

    private static final Path BOOK = Path.of("docs/posts.md");

    /// How code says a permission: asked in words, on an endpoint, kept as a word of its own, or in a menu.
    private static final Pattern SAID = Pattern.compile(
            "(?:need|may|able|contains)\\([^()\"]*\"([a-z]+:[a-z]+)\"|@Needs\\(([^)]*)\\)|= \"([a-z]+:[a-z]+)\";|return \"([a-z]+:[a-z]+)\";");

    private static final Pattern WORD = Pattern.compile("\"([a-z]+:[a-z]+)\"");

    @Test
    void the_book_is_current() throws IOException {
        var written = PostsBook.text();
        if ("write".equals(System.getProperty("posts"))) {
            Files.writeString(BOOK, written);
        }
        assertThat(House.text(BOOK)).isEqualTo(written);
    }

    @Test
    void what_the_code_asks_for_is_a_verb_and_every_verb_is_asked_for() {
        var verbs = Arrays.stream(Verb.values()).map(Verb::permission).collect(Collectors.toSet());
        assertThat(asked()).isEqualTo(new TreeSet<>(verbs));
    }

    @Test
    void no_verb_is_held_by_nobody_but_the_one_of_the_first_start() {
        assertThat(Verb.values())
                .filteredOn(verb -> verb.posts().isEmpty())
                .containsExactly(Verb.CLERK_PLANT);
    }

    @Test
    void a_verb_that_many_hold_or_few_says_why() {
        var plain = Set.of("read", "import", "edit", "ask", "reply", "report", "admit", "transfer", "retain", "withdraw");
        assertThat(Verb.values())
                .filteredOn(verb -> verb.needsSecondFactor() && verb.posts().size() == 1)
                .filteredOn(verb -> !plain.contains(verb.permission().split(":")[1]))
                .filteredOn(verb -> verb != Verb.TRAIL_VERIFY)
                .allSatisfy(verb -> assertThat(verb.reason()).as(verb.permission()).isNotEmpty());
    }

    @Test
    void who_drafts_is_more_than_who_signs_and_only_heads_sign() {
        assertThat(holders("document:draft")).containsAll(holders("document:sign"));
        assertThat(holders("document:sign"))
                .doesNotContain("组织干部", "财务", "权益", "经审")
                .contains("县总主席", "基层主席");
    }

    @Test
    void the_audit_is_of_the_audit_commission_alone_and_it_does_nothing_it_audits() {
        assertThat(holders("guard:audit")).containsExactly("经审");
        assertThat(holders("field:audit")).containsExactly("经审");
        assertThat(Post.AUDIT_COMMISSION.permissions())
                .doesNotContain("guard:work", "election:work", "org:edit", "org:end", "document:sign", "org:assist");
    }

    @Test
    void nobody_above_the_county_and_no_specialist_files_for_others() {
        assertThat(holders("org:assist")).containsExactlyInAnyOrder("县总主席", "组织干部", "乡镇工会干部");
    }

    private static Set<String> holders(String permission) {
        return PostsBook.read(House.text(BOOK)).getOrDefault(permission, Set.of());
    }

    private static Set<String> asked() {
        var found = new TreeSet<String>();
        for (var ending : new String[] {".java", ".jte"}) {
            for (var file : House.files(House.SOURCES, ending)) {
                if (!file.endsWith("access/Verb.java") && !House.room(file).equals("county")) {
                    SAID.matcher(House.text(file)).results().forEach(said -> WORD.matcher(said.group()).results()
                            .forEach(word -> found.add(word.group(1))));
                }
            }
        }
        return found;
    }
}

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/posts.md` is written from the rights themselves: `./run test -Dtest=PostsTests -Dposts=write`.
class PostsTests {

    private static final Path BOOK = Path.of("docs/posts.md");

    /// A permission as code writes it; what a file system calls its attributes looks the same.
    private static final Pattern WORD = Pattern.compile("\"((?!unix)[a-z]+:[a-z]+)\"");

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
        assertThat(Verb.values()).filteredOn(verb -> verb.posts().isEmpty()).containsExactly(Verb.CLERK_PLANT);
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
        return Stream.of(".java", ".jte")
                .flatMap(ending -> House.files(House.SOURCES, ending).stream())
                .filter(file ->
                        !file.endsWith("access/Verb.java") && !House.room(file).equals("county"))
                .flatMap(file -> WORD.matcher(House.text(file)).results())
                .map(word -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package huizhanjia.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.access.rules.Separation.Seat;
import huizhanjia.kernel.OrgId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeparationTests {

    private static final OrgId HERE = OrgId.next();
    private static final OrgId THERE = OrgId.next();

    @Test
    void money_and_its_audit_are_two_people_in_one_union() {
        assertThat(objects(Post.FINANCE, HERE, Post.AUDIT_COMMISSION, HERE)).contains("财务与经审");
        assertThat(objects(Post.AUDIT_COMMISSION, HERE, Post.FINANCE, HERE)).contains("财务与经审");
        assertThat(objects(Post.FINANCE, HERE, Post.AUDIT_COMMISSION, THERE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void an_administrator_is_nothing_else(Post admin) {
        assertThat(objects(admin, HERE, Post.ORGANIZER, THERE)).contains("专任");
        assertThat(objects(Post.ORGANIZER, THERE, admin, HERE)).contains("专任");
        assertThat(objects(admin, HERE, admin == Post.AUDITOR ? Post.SYSTEM_ADMIN : Post.AUDITOR, HERE))
                .contains("专任");
    }

    @Test
    void the_same_post_is_not_held_twice() {
        assertThat(objects(Post.ORGANIZER, HERE, Post.ORGANIZER, HERE)).contains("同样的任职");
        assertThat(objects(Post.GRASSROOTS_CHAIR, HERE, Post.GRASSROOTS_CHAIR, THERE))
                .isEmpty();
    }

    @Test
    void other_posts_may_be_combined() {
        assertThat(objects(Post.ORGANIZER, HERE, Post.RIGHTS, HERE)).isEmpty();
        assertThat(objects(Post.ORGANIZER, HERE, Post.FINANCE, HERE)).isEmpty();
    }

    private static String objects(Post wanted, OrgId at, Post held, OrgId where) {
        return Separation.objection(new Seat(at, wanted), List.of(new Seat(where, held)))
                .orElse("");
    }
}

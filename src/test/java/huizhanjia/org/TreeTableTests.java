package huizhanjia.org;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.database.TestCluster;
import huizhanjia.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Random founding and moving: the closure always equals what walking up the parents says.
class TreeTableTests {

    private static final JdbcClient JDBC = asOwner();
    private final TreeTable tree = new TreeTable(JDBC);

    @Property(tries = 40)
    void the_closure_is_what_the_parents_say(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 999) Integer> founds,
            @ForAll @Size(max = 15) List<@IntRange(max = 999) Integer> moves) {
        JDBC.sql("truncate org.org cascade").update();
        var orgs = new ArrayList<UUID>(List.of(planted()));
        founds.forEach(found -> orgs.add(grown(orgs.get(found % orgs.size()))));
        for (var at = 0; at + 1 < moves.size(); at += 2) {
            move(orgs.get(moves.get(at) % orgs.size()), orgs.get(moves.get(at + 1) % orgs.size()));
        }
        assertThat(differences()).isZero();
        assertThat(reachedFrom(orgs.getFirst())).isEqualTo(orgs.size());
    }

    private UUID planted() {
        var org = Ids.next();
        add(org, null);
        tree.plant(org);
        return org;
    }

    private UUID grown(UUID parent) {
        var org = Ids.next();
        add(org, parent);
        tree.grow(org, parent);
        return org;
    }

    /// What the facade does: a move below itself is refused.
    private void move(UUID org, UUID parent) {
        if (!tree.contains(org, parent)) {
            JDBC.sql("update org.org set parent_id = :parent where id = :org and parent_id is not null")
                    .param("parent", parent)
                    .param("org", org)
                    .update();
            tree.move(org, parent);
        }
    }

    private static void add(UUID org, @Nullable UUID parent) {
        JDBC.sql("""
                insert into org.org (id, parent_id, kind, name, pinyin, initials, area_code, county, founded_on,
                                     document_number, document_on)
                values (:id, :parent, 'GROUP', '组', 'zu', 'z', '210199', '210199', '2020-01-01', '一号', '2020-01-01')
                """).param("id", org).param("parent", parent).update();
    }

    /// Rows in one of the closure and the recursive walk, but not in the other.
    private static long differences() {
        return JDBC.sql("""
                with recursive walk (ancestor_id, descendant_id, depth) as (
                    select o.id, o.id, 0 from org.org o
                    union all
                    select w.ancestor_id, o.id, w.depth + 1
                    from walk w
                    join org.org o on o.parent_id = w.descendant_id
                )
                select (select count(*) from (select * from walk except select * from org.tree) missing)
                     + (select count(*) from (select * from org.tree except select * from walk) surplus)
                """).query(Long.class).single();
    }

    private static int reachedFrom(UUID root) {
        return JDBC.sql("select count(*) from org.subtree(:root)")
                .param("root", root)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient asOwner() {
        var owner = TestCluster.database().owner();
        var source = new SingleConnectionDataSource(
                Objects.requireNonNull(owner.getJdbcUrl()),
                Objects.requireNonNull(owner.getUsername()),
                Objects.requireNonNull(owner.getPassword()),
                true);
        return JdbcClient.create(source);
    }
}

package huizhanjia.org;

import static huizhanjia.org.Grounds.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.HouseTest;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is kept of the tree in memory lets nobody see what is not theirs, on no server.
@HouseTest
record OrgPlacesTests(
        Orgs orgs, TreeTable table, OrgRegister register, JdbcClient jdbc, TransactionTemplate transaction) {

    @Test
    void a_union_that_moved_is_out_of_the_old_scope_at_once_on_a_server_that_was_not_told() {
        var other = new OrgPlaces(table, register);
        var town = town("东镇总工会");
        var heir = town("西镇总工会");
        var mill = grounds().found(town, OrgKind.GRASSROOTS, fresh("红星机械厂工会"), Employer.named(fresh("单位")));
        var scope = new Scope(town, "210199003");
        other.need(scope, mill);
        assertThat(other.below(town)).extracting(OrgPlace::id).containsExactly(town, mill);
        orgs.affiliate(
                mill,
                new Affiliating(heir, LocalDate.of(2024, 6, 30), "青工发〔2024〕9号", 1),
                grounds().clerk());
        assertThatThrownBy(() -> other.need(scope, mill)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> other.node(scope, mill)).isInstanceOf(Refused.class);
        assertThat(other.below(town)).extracting(OrgPlace::id).containsExactly(town);
        assertThat(other.below(heir)).extracting(OrgPlace::id).containsExactly(heir, mill);
    }

    @Test
    void what_never_came_true_is_not_kept() {
        var places = new OrgPlaces(table, register);
        var town = town("南镇总工会");
        var mill = transaction.execute(status -> {
            var founded = grounds().found(town, OrgKind.GRASSROOTS, fresh("安平纸业工会"), Employer.named(fresh("单位")));
            assertThat(places.below(town)).extracting(OrgPlace::id).contains(founded);
            status.setRollbackOnly();
            return founded;
        });
        assertThat(places.below(town)).extracting(OrgPlace::id).doesNotContain(mill);
        town("北镇总工会");
        assertThat(places.below(town)).extracting(OrgPlace::id).doesNotContain(mill);
    }

    private OrgId town(String name) {
        return grounds().found(grounds().county(), OrgKind.TOWNSHIP_FEDERATION, fresh(name));
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }
}

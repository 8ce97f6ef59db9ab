package huizhanjia.approval;

import huizhanjia.access.OrgDirectory;
import huizhanjia.access.OrgLevel;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Stage;
import huizhanjia.approval.limit.TimeLimit;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whom a route may lead to: the unions above a union in today's territorial hierarchy.
@Component
public class Superiors {

    private final OrgDirectory orgs;
    private final Staff staff;
    private final Parameters parameters;
    private final Clock clock;

    Superiors(OrgDirectory orgs, Staff staff, Parameters parameters, Clock clock) {
        this.orgs = orgs;
        this.staff = staff;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// The unions above, the nearest first.
    public List<OrgId> above(OrgId org) {
        return Stream.iterate(orgs.parent(org), Optional::isPresent, above -> above.flatMap(orgs::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The nearest union above where somebody may decide today; refused when there is none.
    public OrgId deciding(OrgId org) {
        return above(org).stream()
                .filter(this::decides)
                .findFirst()
                .orElseThrow(() -> new Refused("approval.nobody-above", "上级工会还没有可以审批的人员，请联系上级安全管理员授予任职"));
    }

    /// The nearest union above of the level, such as the county's; nothing when there is none.
    public Optional<OrgId> above(OrgId org, OrgLevel level) {
        return above(org).stream()
                .filter(it -> orgs.level(it).filter(level::equals).isPresent())
                .findFirst();
    }

    /// Whether somebody may decide there today.
    public boolean decides(OrgId org) {
        return staff.isStaffed(Desk.of(org), Set.of(), LocalDate.now(clock));
    }

    /// Whether somebody other than the author may decide there today.
    public boolean decides(OrgId org, Actor author) {
        return staff.isStaffed(Desk.of(org), Set.of(author.clerk()), LocalDate.now(clock));
    }

    /// The name as printed.
    public String name(OrgId org) {
        return orgs.name(org);
    }

    /// A stage at the deciding desk of a union, named after it, such as 青山县总工会批复.
    ///
    /// @param limit the key of the parameter that says within how many days; the union's own area decides its value
    public Stage stage(OrgId org, String what, String limit) {
        var area = orgs.scope(org).map(Scope::area).orElse("");
        var held = parameters
                .at(limit, area, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("no parameter " + limit));
        return Stage.of(name(org) + what, Desk.of(org), TimeLimit.of(held));
    }
}

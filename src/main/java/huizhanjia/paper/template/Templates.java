package huizhanjia.paper.template;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Templates: built in, and as a county words them.
@Component
public class Templates {

    private static final int COUNTY_DIGITS = 6;

    private final TemplateTable table;
    private final Trail trail;
    private final Clock clock;

    Templates(TemplateTable table, Trail trail, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /// Those in force in a county on a day, in the order of the page.
    public List<Template> all(String county, LocalDate on) {
        return BuiltIn.TEMPLATES.values().stream()
                .map(built -> need(county, built.code(), on))
                .toList();
    }

    /// The one in force; refused when there is none of the code.
    public Template need(String county, String code, LocalDate on) {
        return versions(county, code).stream()
                .filter(version -> !version.effectiveOn().isAfter(on))
                .max(Comparator.comparing(Template::effectiveOn).thenComparingInt(Template::version))
                .orElseThrow();
    }

    /// Every version there ever was, the oldest first.
    public List<Template> versions(String county, String code) {
        var built = BuiltIn.TEMPLATES.get(code);
        if (built == null) {
            throw new Refused("paper.no-template", "没有“%s”这个公文模板，请从列表选择".formatted(code));
        }
        return Stream.concat(Stream.of(built), table.of(county, built).stream()).toList();
    }

    /// Words a template anew for the county of the post in use; older versions and what was written with them stay.
    @Transactional
    public Template amend(Amendment amendment, Actor by) {
        by.need("document:manage");
        if (by.scope().area().length() > COUNTY_DIGITS) {
            throw new Refused("paper.level", "公文模板由县级以上总工会修改，全县共用");
        }
        var county = (by.scope().area() + "000000").substring(0, 6);
        var versions = versions(county, amendment.code());
        var built = versions.getFirst();
        amendment.check(built, LocalDate.now(clock));
        var next = new Template(
                built.code(),
                versions.getLast().version() + 1,
                built.name(),
                built.kind(),
                amendment.title().strip(),
                amendment.text().strip(),
                amendment.effectiveOn(),
                by.clerkName());
        if (!table.add(county, next, by.post(), clock.instant())) {
            throw new Refused("paper.raced", "别人刚刚改过这个模板，请刷新后再改");
        }
        trail.record(by, new TemplateAmended(county, by.scope().root(), next));
        return next;
    }

    /// New words for a template.
    public record Amendment(String code, String title, String text, LocalDate effectiveOn) {

        /// Facts come from programs, which know the places of the built-in version and no others.
        void check(Template built, LocalDate today) {
            if (title.isBlank() || text.isBlank()) {
                throw new Refused("paper.empty", "标题和正文都要写，请补全");
            }
            if (effectiveOn.isBefore(today)) {
                throw new Refused("paper.past", "生效日期不能早于今天，以前的公文用的是以前的版本");
            }
            var known = Stream.concat(built.places().stream(), Stream.of("发文机关", "主送", "日期"))
                    .toList();
            Placeholders.in(title + "\n" + text).stream()
                    .filter(place -> !known.contains(place))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new Refused(
                                "paper.placeholder-unknown",
                                "没有“%s”这个占位，可用的是：%s".formatted(unknown, String.join("、", known)));
                    });
        }
    }
}

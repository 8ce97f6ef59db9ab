package huizhanjia.access.web;

import huizhanjia.access.Appointment;
import huizhanjia.access.Appointments;
import huizhanjia.access.Clerk;
import huizhanjia.access.Clerks;
import huizhanjia.access.OrgDirectory;
import huizhanjia.access.web.AppointmentList.Row;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the pages of clerks and of appointments both print: unions to choose from, rows of appointments, timelines.
@Component
class ClerkPageParts {

    private static final int CHOICES = 50;

    private final OrgDirectory directory;
    private final Appointments appointments;
    private final Clerks clerks;
    private final Trail trail;

    ClerkPageParts(OrgDirectory directory, Appointments appointments, Clerks clerks, Trail trail) {
        this.directory = directory;
        this.appointments = appointments;
        this.clerks = clerks;
        this.trail = trail;
    }

    String name(OrgId org) {
        return directory.name(org);
    }

    /// Unions within the actor's scope by words.
    List<Choice> choices(Actor actor, String words) {
        return directory.search(actor.scope(), words, CHOICES).stream()
                .map(choice -> new Choice(choice.id().toString(), choice.name()))
                .toList();
    }

    /// The union a form names.
    OrgId org(String text) {
        try {
            return OrgId.of(text);
        } catch (Refused none) {
            throw new Refused("access.no-org", "请选择工会；列表里没有时，先在“查找工会”里输入名称");
        }
    }

    List<Row> rows(ClerkId clerk) {
        return appointments.of(clerk).stream().map(one -> row(one, null)).toList();
    }

    List<Row> rows(Scope scope, String words) {
        var found = appointments.list(scope, words);
        var holders =
                clerks.by(found.stream().map(Appointment::clerk).distinct().toList());
        return found.stream().map(one -> row(one, holders.get(one.clerk()))).toList();
    }

    Row row(Appointment one) {
        return row(one, clerks.by(List.of(one.clerk())).get(one.clerk()));
    }

    Excerpt<TimelineEntry> timeline(OrgId org, String subject) {
        var county = directory
                .scope(org)
                .filter(Scope::isWithinCounty)
                .map(Scope::county)
                .orElse("000000");
        return trail.timeline(county, List.of(subject));
    }

    /// A refusal beside the field it is about; above the form when it is about none.
    Problems problems(Refused refused, Map<String, String> fields) {
        var field = fields.get(refused.code());
        return field == null ? Problems.of(refused) : new Problems(Map.of(field, refused.sentence()), List.of());
    }

    private Row row(Appointment one, @Nullable Clerk clerk) {
        return new Row(one, clerk, directory.name(one.org()), appointments.today());
    }

    static String who(@Nullable Clerk clerk) {
        return clerk == null ? "" : "%s（%s）".formatted(clerk.name(), clerk.loginName());
    }
}

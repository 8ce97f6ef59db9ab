package huizhanjia.org.web;

import huizhanjia.api.Objection;
import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Amendment;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.web.OrgJson.AmendmentJson;
import huizhanjia.org.web.OrgJson.FoundingJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads what programs send of organisations, by the rules of the form; a program is told its own fields.
@Component
class OrgReading {

    private static final Pattern EMPLOYER = Pattern.compile("employer([0-9]+)\\.(.+)");

    private final Orgs orgs;
    private final Areas areas;
    private final Clock clock;

    OrgReading(Orgs orgs, Areas areas, Clock clock) {
        this.orgs = orgs;
        this.areas = areas;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The organisation an address names.
    Org named(OrgId id, Actor actor) {
        return orgs.find(actor.scope(), id)
                .orElseThrow(() -> Objection.missing(new Refused("org.unknown", "没有这家工会，或它不在您的管辖范围内")));
    }

    OrgJson json(Org org) {
        return OrgJson.of(org, areas);
    }

    Founding founding(FoundingJson sent, Actor actor) {
        var approval = new Approval(sent.documentNumber().strip(), sent.documentOn());
        return new Founding(sent.parentId(), particulars(sent.particulars(), actor), sent.foundedOn(), approval);
    }

    Amendment amendment(AmendmentJson sent, Org before, Actor actor) {
        return new Amendment(
                particulars(sent.particulars(), actor),
                Objects.requireNonNullElse(sent.from(), today()),
                Objects.requireNonNullElse(sent.documentNumber(), "").strip(),
                before.version());
    }

    private Particulars particulars(ParticularsJson sent, Actor actor) {
        if (sent.units().size() > OrgForm.MOST_EMPLOYERS) {
            throw Objection.invalid(
                    Map.of("particulars.employers", "一次最多 %d 家用人单位，更多的请用组织导入".formatted(OrgForm.MOST_EMPLOYERS)));
        }
        var form = sent.form();
        var reading = new FormReading(form);
        var particulars =
                new ParticularsReading(form, reading, areas, actor.scope().area(), today()).particulars();
        if (!reading.isClean()) {
            throw Objection.invalid(fields(reading.problems().byField()));
        }
        return particulars;
    }

    private static Map<String, String> fields(Map<String, String> ofForm) {
        var fields = new LinkedHashMap<String, String>();
        ofForm.forEach((field, sentence) -> fields.put("particulars." + field(field), sentence));
        return fields;
    }

    private static String field(String ofForm) {
        var employer = EMPLOYER.matcher(ofForm);
        if (employer.matches()) {
            return "employers[%d].%s".formatted(Integer.parseInt(employer.group(1)) - 1, field(employer.group(2)));
        }
        return ofForm.equals("areaCode") ? "area" : ofForm;
    }
}

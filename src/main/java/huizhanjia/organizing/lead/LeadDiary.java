package huizhanjia.organizing.lead;

import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.OrgKind;
import huizhanjia.org.census.Census;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmTag;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Signs what is told of firms, keeps it in the trail, and files it as evidence of the duty it serves.
@Component
class LeadDiary {

    private final Trail trail;
    private final Evidences evidences;
    private final Census census;
    private final Clock clock;

    LeadDiary(Trail trail, Evidences evidences, Census census, Clock clock) {
        this.trail = trail;
        this.evidences = evidences;
        this.census = census;
        this.clock = clock;
    }

    Told told(Actor by) {
        return new Told(by.clerkName(), by.post(), LocalDateTime.ofInstant(now(), Days.CHINA));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void needPast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("organizing.date-ahead", "日期 %s 还没有到，请核对".formatted(on));
        }
    }

    void write(Actor by, Firm firm, BiFunction<String, OrgId, OrganizingEvent> event) {
        trail.record(by, event.apply(firm.county(), by.scope().root()));
    }

    /// A firm that came further is evidence of the duty to win its kind; a township owes fewer of them than a county.
    void prove(Lead lead, Moving moving, Actor by) {
        var duty = duty(lead.firm(), isCounty(by));
        if (!moving.isForward(lead.stage()) || !by.may("evidence:file") || duty.isEmpty()) {
            return;
        }
        var title = "推进建会：%s（%s）".formatted(lead.firm().name(), moving.stage().label());
        var statement = new Statement(EvidenceKind.LEDGER, title, moving.on(), null, "", "", moving.note());
        evidences.record(new Filing(by.scope().root(), duty, statement, List.of()), by);
    }

    boolean isCounty(Actor by) {
        return census.find(by.scope().root())
                .filter(org -> org.kind() == OrgKind.COUNTY)
                .isPresent();
    }

    /// The duty of the register the firm falls under first; empty text for none.
    static String duty(Firm firm, boolean isCounty) {
        var tags = firm.facts().tags();
        var isBig = firm.priority().rank() == 1;
        if (tags.contains(FirmTag.NEW_SOCIAL)) {
            return of(isCounty, isBig ? "QZ6-4" : "QZ6-2", "LN2-22");
        }
        if (tags.contains(FirmTag.TECH_SMALL)) {
            return "LN2-23";
        }
        if (tags.contains(FirmTag.NEW_ECONOMY)) {
            return of(isCounty, isBig ? "QZ6-3" : "QZ6-1", "LN2-21");
        }
        return isCounty ? "QZ5-8" : "";
    }

    private static String of(boolean isCounty, String county, String township) {
        return isCounty ? county : township;
    }
}

package huizhanjia.evidence;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.Trail;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A superior's look at what unions below told: one by one, or by a random sample that speaks for the rest.
@Component
public class Verifications {

    /// Drawn so that nobody can foresee it.
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SampleTable samples;
    private final EvidenceTable table;
    private final OrgDirectory orgs;
    private final Trail trail;
    private final Clock clock;

    Verifications(SampleTable samples, EvidenceTable table, OrgDirectory orgs, Trail trail, Clock clock) {
        this.samples = samples;
        this.table = table;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// Says that a record of an organisation below one's own holds; with the last of a sample the rest is accepted.
    @Transactional
    public Evidence verify(EvidenceId id, Actor by) {
        by.need("evidence:strike");
        var evidence = table.find(id)
                .filter(found -> isBelow(found.org(), by))
                .orElseThrow(() -> new Refused("evidence.unknown", "没有这条证据，或不在您的管辖范围内；本级登记的由上级核实"));
        if (!evidence.counts()) {
            throw new Refused("evidence.ended", "这条证据已被更正或判定无效，请刷新后查看最新记录");
        }
        table.verify(evidence, new EvidenceVerification(EvidenceVerification.Way.READ, told(by)), clock.instant());
        trail.record(
                by,
                new EvidenceEvent.EvidenceVerified(
                        evidence.county(),
                        evidence.org(),
                        evidence.subject(),
                        evidence.duty(),
                        evidence.statement().title()));
        acceptTheRest(evidence, by);
        return evidence;
    }

    /// Draws a sample of what the union told and nobody has verified; refused while one is open or nothing waits.
    @Transactional
    public void draw(OrgId org, Actor by) {
        by.need("evidence:strike");
        needBelow(org, by);
        var county = county(by.scope(), org);
        if (open(county, org).stream().anyMatch(Evidence::isToVerify)) {
            throw new Refused("evidence.sample-open", "上一次抽取的证据还没有看完，请先逐条核实或判定无效");
        }
        var waiting = new ArrayList<>(samples.waiting(county, org));
        if (waiting.isEmpty()) {
            throw new Refused("evidence.nothing-waits", "这家工会没有待核的证据");
        }
        Collections.shuffle(waiting, CHANCE);
        samples.add(
                Sample.draw(county, org, told(by), waiting.subList(0, Sample.size(waiting.size()))), clock.instant());
    }

    /// How many records of the union wait to be verified.
    public int waiting(Scope scope, OrgId org) {
        return samples.waiting(county(scope, org), org).size();
    }

    /// The union's newest sample, with what became of each record; empty when none was drawn.
    public List<Evidence> sample(Scope scope, OrgId org) {
        return open(county(scope, org), org);
    }

    private void acceptTheRest(Evidence evidence, Actor by) {
        var county = evidence.county();
        samples.newest(county, evidence.org()).ifPresent(sample -> {
            if (samples.drawn(county, sample).stream().allMatch(it -> it.counts() && !it.isToVerify())) {
                samples.accept(county, sample, told(by), clock.instant());
            }
        });
    }

    private List<Evidence> open(String county, OrgId org) {
        return samples.newest(county, org)
                .map(sample -> samples.drawn(county, sample))
                .orElse(List.of());
    }

    private boolean isBelow(OrgId org, Actor by) {
        return orgs.contains(by.scope(), org) && !org.equals(by.scope().root());
    }

    private void needBelow(OrgId org, Actor by) {
        if (!isBelow(org, by)) {
            throw new Refused("evidence.own", "只能核实下级工会登记的证据；本级登记的由上级核实");
        }
    }

    private String county(Scope scope, OrgId org) {
        if (!orgs.contains(scope, org)) {
            throw new Refused("evidence.out-of-scope", "这家工会不在您的管辖范围内");
        }
        return Evidences.county(orgs, org);
    }

    private Evidence.Telling told(Actor by) {
        return new Evidence.Telling(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
    }
}

package huizhanjia.evidence;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Evidence of duties: filed, corrected, struck out, told again.
@Component
public class Evidences {

    private static final int SHORTEST_REASON = 4;

    private final EvidenceTable table;
    private final OrgDirectory orgs;
    private final Attachments attachments;
    private final Trail trail;
    private final Clock clock;

    Evidences(EvidenceTable table, OrgDirectory orgs, Attachments attachments, Trail trail, Clock clock) {
        this.table = table;
        this.orgs = orgs;
        this.attachments = attachments;
        this.trail = trail;
        this.clock = clock;
    }

    /// Files what an organisation of the scope did for a duty, as it tells itself.
    @Transactional
    public Evidence file(Filing filing, Actor by) {
        by.need("evidence:file");
        var evidence = evidence(filing, null, by);
        Demands.judge(filing, filing.files().size());
        return enter(evidence, filing, by);
    }

    /// Files what follows from work that was done here and is on record: nobody need verify it.
    @Transactional
    public void record(Filing filing, Actor by) {
        var evidence = enter(evidence(filing, null, by), filing, by);
        table.verify(evidence, new EvidenceVerification(EvidenceVerification.Way.WORK, told(by)), clock.instant());
    }

    private Evidence enter(Evidence evidence, Filing filing, Actor by) {
        enter(evidence, filing.files(), clock.instant(), by);
        var subject = evidence.subject();
        var title = evidence.statement().title();
        trail.record(
                by,
                new EvidenceEvent.EvidenceFiled(evidence.county(), evidence.org(), subject, evidence.duty(), title));
        return evidence;
    }

    /// Whether the post may tell what the organisation did for the duty: for its own unit or one it stands in
    /// for, and in its own field.
    public boolean mayFile(OrgId org, Duty duty, Actor by) {
        return by.may("evidence:file") && by.actsFor(org) && Field.of(duty).isOf(by);
    }

    /// Replaces a record by a corrected one; the old one stays, marked.
    @Transactional
    public Evidence correct(EvidenceId id, Statement statement, List<AttachmentId> files, Actor by) {
        by.need("evidence:file");
        var old = need(by.scope(), id);
        var filing = new Filing(old.org(), old.duty(), statement, files);
        var evidence = evidence(filing, id, by);
        Demands.judge(
                filing,
                files.size() + attachments.of(old.county(), old.subject()).size());
        end(old, new Evidence.End(false, "已更正为新的记录", told(by)));
        var isSameDay = statement.happenedOn().equals(old.statement().happenedOn());
        enter(evidence, files, isSameDay ? table.toldAt(id) : clock.instant(), by);
        var subject = evidence.subject();
        var title = statement.title();
        trail.record(
                by,
                new EvidenceEvent.EvidenceCorrected(
                        evidence.county(), evidence.org(), subject, evidence.duty(), title));
        return evidence;
    }

    /// Strikes a record of an organisation below one's own out of the count, with a reason everybody reads.
    @Transactional
    public void strike(EvidenceId id, String reason, Actor by) {
        by.need("evidence:strike");
        var evidence = need(by.scope(), id);
        if (evidence.org().equals(by.scope().root())) {
            throw new Refused("evidence.own", "本级登记的证据由上级工会判定；登记有误的，请用“更正”");
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refused("evidence.reason-missing", "请写明判定无效的理由（不少于 %d 个字），登记单位会看到".formatted(SHORTEST_REASON));
        }
        end(evidence, new Evidence.End(true, reason.strip(), told(by)));
        trail.record(
                by,
                new EvidenceEvent.EvidenceStruck(
                        evidence.county(), evidence.org(), evidence.subject(), evidence.duty(), reason.strip()));
    }

    /// Everything told of one duty of one organisation, the newest day first; empty outside the scope.
    public List<Evidence> of(Scope scope, OrgId org, String duty) {
        return orgs.contains(scope, org) ? table.of(county(org), org, duty) : List.of();
    }

    /// The record, or a refusal that does not tell whether it exists outside the scope.
    public Evidence need(Scope scope, EvidenceId id) {
        return table.find(id)
                .filter(evidence -> orgs.contains(scope, evidence.org()))
                .orElseThrow(() -> new Refused("evidence.unknown", "没有这条证据，或不在您的管辖范围内"));
    }

    /// What counts since a day; of the lasting duties, whatever was not out of force by then.
    public List<Occurrence> occurrences(Sought sought) {
        return table.occurrences(sought);
    }

    /// Which evidence.
    ///
    /// @param lasting the codes of duties whose evidence stays in force
    /// @param orgs whose; empty for everybody's in the county
    public record Sought(String county, LocalDate since, Collection<String> lasting, Collection<OrgId> orgs) {}

    private Evidence evidence(Filing filing, @Nullable EvidenceId corrects, Actor by) {
        if (!orgs.contains(by.scope(), filing.org())) {
            throw new Refused("evidence.out-of-scope", "这家工会不在您的管辖范围内，不能替它登记证据");
        }
        var duty = DutyBook.find(filing.duty())
                .orElseThrow(() -> new Refused("evidence.no-duty", "义务登记册中没有编号 %s，请从条款页进入".formatted(filing.duty())));
        by.needFor(filing.org());
        if (!Field.of(duty).isOf(by)) {
            throw new Refused(
                    "evidence.other-field", "这条义务由%s岗位承办，您当前的任职（%s）不能登记它的证据".formatted(duty.role(), by.post()));
        }
        if (filing.statement().happenedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "evidence.date-ahead",
                    "日期 %s 还没有到，事情办完再登记".formatted(filing.statement().happenedOn()));
        }
        return new Evidence(
                EvidenceId.next(),
                county(filing.org()),
                filing.org(),
                filing.duty(),
                filing.statement(),
                told(by),
                corrects,
                null,
                null);
    }

    private void enter(Evidence evidence, List<AttachmentId> files, Instant toldAt, Actor by) {
        table.add(evidence, by, clock.instant(), toldAt);
        if (!files.isEmpty()) {
            attachments.hang(Hook.on(evidence.county(), evidence.subject()), files, by);
        }
    }

    private void end(Evidence evidence, Evidence.End end) {
        if (!table.end(evidence, end, clock.instant())) {
            throw new Refused("evidence.ended", "这条证据已被更正或判定无效，请刷新后查看最新记录");
        }
    }

    private Evidence.Telling told(Actor by) {
        return new Evidence.Telling(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
    }

    /// The six digits its records are kept under.
    private String county(OrgId org) {
        return county(orgs, org);
    }

    static String county(OrgDirectory orgs, OrgId org) {
        var area = orgs.scope(org).orElseThrow().area();
        return (area + "000000").substring(0, 6);
    }
}

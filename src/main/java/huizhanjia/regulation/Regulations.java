package huizhanjia.regulation;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Happening;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.Orgs;
import huizhanjia.regulation.Regulation.Basis;
import huizhanjia.regulation.Regulation.Content;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rules unions set themselves: entered, revised, repealed, looked for.
@Component
public class Regulations {

    private final RegulationTable table;
    private final Orgs orgs;
    private final Attachments attachments;
    private final Evidences evidences;
    private final Told told;

    Regulations(RegulationTable table, Orgs orgs, Attachments attachments, Evidences evidences, Told told) {
        this.table = table;
        this.orgs = orgs;
        this.attachments = attachments;
        this.evidences = evidences;
        this.told = told;
    }

    /// Enters a 制度 of a union the post acts for.
    @Transactional
    public Regulation enter(OrgId org, Content content, List<AttachmentId> files, Actor by) {
        var id = Ids.next();
        return put(new Entry(id, id, 0, org, false), content, files, by);
    }

    /// Enters the next version after the one that was looked at.
    @Transactional
    public Regulation revise(UUID latest, Content content, List<AttachmentId> files, Actor by) {
        return put(next(need(by.scope(), latest), false), content, files, by);
    }

    /// Ends a 制度 by the decision that repealed it, from a day.
    @Transactional
    public Regulation repeal(UUID latest, Repeal repeal, Actor by) {
        var old = need(by.scope(), latest);
        var content = old.content();
        var ended = new Content(
                content.title(),
                repeal.basis(),
                repeal.adoptedBy(),
                repeal.on(),
                repeal.on(),
                content.duties(),
                repeal.why());
        return put(next(old, true), ended, List.of(), by);
    }

    /// The decision that repeals a 制度.
    public record Repeal(Basis basis, String adoptedBy, LocalDate on, String why) {}

    /// A version of a union of the scope; else a refusal that does not tell whether there is one.
    public Regulation need(Scope scope, UUID id) {
        return find(scope, id).orElseThrow(() -> new Refused("regulation.unknown", "没有这项制度，或不在您的管辖范围内"));
    }

    /// A version of a union of the scope.
    public Optional<Regulation> find(Scope scope, UUID id) {
        return table.find(id).filter(it -> orgs.find(scope, it.orgId()).isPresent());
    }

    /// Every version of the same 制度, the newest first.
    public List<Regulation> versions(Regulation of) {
        return table.versions(of);
    }

    /// What somebody looks for.
    ///
    /// @param state `CURRENT`, `STALE` or `REPEALED`; empty text for all
    public record Sought(String words, String state, LocalDate on) {}

    /// The latest version of each 制度 of the scope, the nearest day of review first.
    public Excerpt<Regulation> in(Scope scope, Sought sought, Excerpt.Span span) {
        return table.in(scope, sought, span);
    }

    /// Where a version stands among those of its 制度.
    private record Entry(UUID id, UUID series, int place, OrgId org, boolean repeals) {}

    private static Entry next(Regulation old, boolean repeals) {
        if (old.repealed()) {
            throw new Refused("regulation.repealed", "这项制度已经废止，请登记新的制度");
        }
        return new Entry(Ids.next(), old.series(), old.place() + 1, old.orgId(), repeals);
    }

    private Regulation put(Entry entry, Content content, List<AttachmentId> files, Actor by) {
        by.need("regulation:edit");
        var org = orgs.need(by.scope(), entry.org());
        by.needFor(org.id());
        if (content.reviewOn().isBefore(content.fromOn())) {
            throw new Refused("regulation.review", "下次复核日期不能早于施行日期 %s".formatted(content.fromOn()));
        }
        if (content.words().isEmpty() && files.isEmpty()) {
            throw new Refused("regulation.empty", "请录入制度正文，或上传制度文件");
        }
        var version = new Regulation(
                entry.id(),
                entry.series(),
                entry.place(),
                org.county(),
                org.id(),
                org.name(),
                entry.repeals(),
                content,
                told.now(),
                by.clerkName());
        if (!table.add(version, by)) {
            throw new Refused("regulation.stale", "别人刚修订过这项制度，请刷新后再看");
        }
        tell(version, files, by);
        return version;
    }

    private void tell(Regulation version, List<AttachmentId> files, Actor by) {
        var content = version.content();
        attachments.hang(Hook.on(version.county(), version.subject()), files, by);
        var series = "regulation:" + version.series();
        var happening = Happening.of(version.county(), version.orgId(), series, version.deed());
        told.trail()
                .record(
                        by,
                        happening
                                .saying("制度", content.title())
                                .saying(content.basis().label(), content.adoptedBy()));
        if (!version.repealed()) {
            content.duties().forEach(duty -> evidences.record(filing(version, duty, files), by));
        }
    }

    private static Filing filing(Regulation version, String duty, List<AttachmentId> files) {
        var content = version.content();
        var document = content.basis() == Basis.DOCUMENT ? content.adoptedBy() : "";
        var statement = new Statement(
                EvidenceKind.RULES,
                content.title(),
                content.fromOn(),
                content.reviewOn(),
                document,
                "",
                content.adoptedBy());
        return new Filing(version.orgId(), duty, statement, files);
    }

    /// Where and when things are recorded.
    @Component
    record Told(Trail trail, Clock clock) {

        LocalDateTime now() {
            return LocalDateTime.ofInstant(clock.instant(), Days.CHINA);
        }
    }
}

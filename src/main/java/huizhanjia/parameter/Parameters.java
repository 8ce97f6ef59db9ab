package huizhanjia.parameter;

import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The parameters of an area, and the way a local value comes into force.
@Component
public class Parameters {

    private static final String NO_COUNTY = "000000";
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    private final ProposalTable table;
    private final Trail trail;
    private final Attachments attachments;

    /// Asked for only when a change is looked at: whoever judges by parameters stands on this facade.
    private final ObjectProvider<ParameterImpact> impacts;

    private final Clock clock;

    Parameters(
            ProposalTable table,
            Trail trail,
            Attachments attachments,
            ObjectProvider<ParameterImpact> impacts,
            Clock clock) {
        this.table = table;
        this.trail = trail;
        this.attachments = attachments;
        this.impacts = impacts;
        this.clock = clock;
    }

    /// The sheet with the signed values of an area and of those around it.
    public ParameterBook book(String area) {
        return book(table.around(area));
    }

    private static ParameterBook book(List<Proposal> proposals) {
        var signed = proposals.stream()
                .filter(Proposal::isSigned)
                .flatMap(proposal ->
                        sheet(proposal.key(), proposal.area(), proposal.fromOn()).map(proposal::parameter).stream())
                .toList();
        return ParameterBook.SHEET.with(signed);
    }

    /// The numbers of an area as they hold on a day.
    public Numbers numbers(String area, LocalDate on) {
        return book(area).numbers(area, on);
    }

    /// What holds in an area on a day; for many keys take the `numbers` once.
    public Optional<Parameter> at(String key, String area, LocalDate on) {
        return book(area).at(key, area, on);
    }

    /// Refuses what could not be put forward, before its scan is taken in; the answer is the county its files
    /// are kept for.
    public String examine(Actor by, LocalValue local) {
        by.need("parameter:propose");
        var area = area(by.scope());
        local.check(sheet(local.key(), area, local.fromOn())
                .orElseThrow(() -> new Refused("parameter.unknown", "参数总表里没有这个参数")));
        return filing(area);
    }

    /// Puts a value of one's own area forward with the scan of its document; nothing changes until another
    /// clerk signs.
    @Transactional
    public ProposalId propose(Actor by, LocalValue local) {
        var filing = examine(by, local);
        if (local.document().scans().isEmpty()) {
            throw new Refused("parameter.no-scan", "请附上文件的扫描件，复核的同事要对照原文");
        }
        var area = area(by.scope());
        var proposal = new Proposal(
                ProposalId.next(),
                area.length() == COUNTY ? area : NO_COUNTY,
                area,
                local.key(),
                local.value().strip(),
                local.fromOn(),
                local.untilOn(),
                local.document().number().strip(),
                local.document().title().strip(),
                by.clerk(),
                by.clerkName(),
                by.post(),
                null,
                "",
                "",
                "");
        table.add(proposal, by, clock.instant());
        attachments.hang(Hook.on(filing, proposal.subject()), local.document().scans(), by);
        tell(by, proposal, "提出本地参数：", false);
        return proposal.id();
    }

    /// Puts a proposed value into force; never one's own.
    @Transactional
    public void sign(Actor by, ProposalId id) {
        var proposal = decide(by, id, new ProposalTable.Verdict(true, ""));
        tell(by, proposal, "复核生效本地参数：", true);
    }

    /// Sends a proposed value back with the reason.
    @Transactional
    public void sendBack(Actor by, ProposalId id, String reason) {
        if (reason.isBlank()) {
            throw new Refused("parameter.no-reason", "请写明退回的原因");
        }
        var proposal = decide(by, id, new ProposalTable.Verdict(false, reason.strip()));
        tell(by, proposal, "退回本地参数：", false);
    }

    /// A proposal of the scope's own area or of one around it.
    public Proposal find(Scope scope, ProposalId id) {
        return table.find(id)
                .filter(proposal -> proposal.isAround(scope))
                .orElseThrow(() -> new Refused("parameter.no-proposal", "没有这项本地参数，或不在您的管辖范围内"));
    }

    /// What was proposed in the scope's area and in those around it, the oldest first.
    public List<Proposal> around(Scope scope) {
        return table.around(scope.area());
    }

    /// What a proposal puts in the place of what, also once it is signed.
    public ParameterChange change(Proposal proposal) {
        var sheet = sheet(proposal.key(), proposal.area(), proposal.fromOn()).orElseThrow();
        var earlier = table.around(proposal.area()).stream()
                .filter(other -> !other.id().equals(proposal.id()))
                .toList();
        return new ParameterChange(
                proposal.key(),
                book(earlier).at(proposal.key(), proposal.area(), proposal.fromOn()),
                proposal.parameter(sheet),
                proposal.area(),
                proposal.fromOn());
    }

    /// What a change moves, as the rooms that lean on the parameter say, each of its own; nothing where none does.
    public List<ParameterImpact.Impact> impact(Scope scope, ParameterChange change) {
        return impacts.orderedStream()
                .filter(impact -> impact.reads().contains(change.key()))
                .map(impact -> impact.of(scope, change))
                .sorted(Comparator.comparing(impact -> impact.heading().title()))
                .toList();
    }

    /// By which numbers a change is judged, and on which day.
    public Weighing weigh(ParameterChange change) {
        var day = change.seenOn(today());
        return new Weighing(day, county -> change.both(book(county), county, day));
    }

    /// Today, as parameters count days.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The scan a proposal came with; proposals from before scans were asked for have none.
    public List<Attachment> scans(Proposal proposal) {
        return attachments.of(filing(proposal.area()), proposal.subject());
    }

    private Proposal decide(Actor by, ProposalId id, ProposalTable.Verdict verdict) {
        by.need("parameter:sign");
        var proposal = find(by.scope(), id);
        if (!proposal.area().equals(area(by.scope()))) {
            throw new Refused("parameter.out-of-scope", "这项参数不是本级提出的，请由提出的一级复核");
        }
        if (proposal.clerk().equals(by.clerk())) {
            throw new Refused("parameter.self", "不能复核自己提出的参数，请由另一位同事办理");
        }
        if (!table.decide(proposal, verdict, by, clock.instant())) {
            throw new Refused("parameter.decided", "这项参数已经复核过，无须再办");
        }
        return proposal;
    }

    private void tell(Actor by, Proposal proposal, String summary, boolean inForce) {
        var change = change(proposal);
        trail.record(
                by,
                new ParameterEvent(
                        proposal.county(),
                        by.scope().root(),
                        proposal.subject(),
                        summary + change.after().title(),
                        Map.of(
                                "数值",
                                        new Change(
                                                change.printedBefore(),
                                                change.after().printed()),
                                "起始日期", new Change("", proposal.fromOn().toString()),
                                "文号", new Change("", proposal.documentNumber())),
                        proposal.key(),
                        proposal.area(),
                        inForce));
    }

    /// The row of the sheet a local value stands beside: of an area and day, or the newest there is.
    private static Optional<Parameter> sheet(String key, String area, LocalDate on) {
        return ParameterBook.SHEET
                .at(key, area, on)
                .or(() -> ParameterBook.SHEET.all().stream()
                        .filter(parameter -> parameter.key().equals(key))
                        .reduce((one, later) -> later));
    }

    /// The six digits files of an area are kept under.
    private static String filing(String area) {
        return (area + NO_COUNTY).substring(0, COUNTY);
    }

    private static String area(Scope scope) {
        if (scope.area().length() != CITY && scope.area().length() != COUNTY) {
            throw new Refused("parameter.level", "本地参数由县级或市级总工会设定，请切换任职");
        }
        return scope.area();
    }
}

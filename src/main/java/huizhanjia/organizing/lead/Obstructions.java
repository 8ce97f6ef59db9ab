package huizhanjia.organizing.lead;

import static huizhanjia.organizing.lead.Obstruction.COURSE;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.casefile.Opening;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases of those who keep workers from founding a union: told with facts, handed to the labour authority, ended.
@Component
public class Obstructions {

    private final ObstructionTable table;
    private final Cases cases;
    private final Firms firms;
    private final Territories territories;
    private final Attachments attachments;

    Obstructions(ObstructionTable table, Cases cases, Firms firms, Territories territories, Attachments attachments) {
        this.table = table;
        this.cases = cases;
        this.firms = firms;
        this.territories = territories;
        this.attachments = attachments;
    }

    /// What happened.
    ///
    /// @param files kept already, to be hung on the case
    public record Telling(LocalDate on, String facts, List<AttachmentId> files) {}

    /// Opens a case.
    @Transactional
    public Obstruction tell(Firm firm, Telling telling, Actor by) {
        by.need("organizing:edit");
        if (telling.facts().isBlank()) {
            throw new Refused("organizing.facts-missing", "请写明时间、人员和阻挠建会的具体行为");
        }
        cases.needPast(telling.on());
        var told = new Obstruction.Told(firm.id(), telling.on(), telling.facts().strip());
        var opening = Opening.of(firm.county(), by.scope().root(), firm.name() + "：" + told.facts());
        var file = cases.open(COURSE, opening, by);
        table.add(file.head(), told);
        attachments.hang(Hook.on(file.county(), file.subject()), telling.files(), by);
        return new Obstruction(file, told);
    }

    /// Takes the next step of a case; the labour authority comes before the government.
    @Transactional
    public void act(CaseId id, Doing<ObstructionStep> doing, Actor by) {
        by.need("organizing:edit");
        var file = need(by.scope(), id).file();
        cases.check(file, doing.step());
        if (doing.step().verb().isEmpty()) {
            throw new Refused("organizing.kind-missing", "请选择办理结果");
        }
        if (doing.words().isBlank()) {
            throw new Refused("organizing.words-missing", "请写明办理情况");
        }
        if (doing.step() == ObstructionStep.REFERRED && doing.document().isBlank()) {
            throw new Refused("organizing.document-missing", "请填写移送函的文号");
        }
        cases.take(file, doing, by);
    }

    /// The cases of the scope, the newest first.
    public List<Obstruction> in(Scope scope) {
        return with(table.in(territories.of(scope)));
    }

    /// The cases of one firm, the newest first.
    public List<Obstruction> of(Firm firm) {
        return with(table.of(firm));
    }

    /// The case, whatever the scope.
    Optional<Obstruction> find(CaseId id) {
        return with(table.find(id)).stream().findFirst();
    }

    /// The case, or a refusal that does not tell whether there is one elsewhere.
    public Obstruction need(Scope scope, CaseId id) {
        return find(id).filter(it -> firms.find(scope, it.firm()).isPresent())
                .orElseThrow(() -> new Refused("organizing.obstruction-unknown", "没有这件登记，或不在您的管辖范围内"));
    }

    private List<Obstruction> with(Map<CaseId, Obstruction.Told> told) {
        return cases.of(COURSE, told.keySet()).stream()
                .map(file -> obstruction(file, told))
                .toList();
    }

    private static Obstruction obstruction(
            CaseFile<ObstructionState, ObstructionStep> file, Map<CaseId, Obstruction.Told> told) {
        return new Obstruction(file, Objects.requireNonNull(told.get(file.id())));
    }
}

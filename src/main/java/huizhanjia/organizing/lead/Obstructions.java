package huizhanjia.organizing.lead;

import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.organizing.Territories;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases of those who keep workers from founding a union: told with facts, handed to the labour authority, ended.
@Component
public class Obstructions {

    private final ObstructionTable table;
    private final Firms firms;
    private final Territories territories;
    private final Attachments attachments;
    private final LeadDiary diary;

    Obstructions(
            ObstructionTable table, Firms firms, Territories territories, Attachments attachments, LeadDiary diary) {
        this.table = table;
        this.firms = firms;
        this.territories = territories;
        this.attachments = attachments;
        this.diary = diary;
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
        diary.needPast(telling.on());
        var told = diary.told(by);
        var it = new Obstruction(
                ObstructionId.next(),
                firm.county(),
                firm.id(),
                telling.on(),
                telling.facts().strip(),
                told,
                List.of());
        table.add(it, diary.now());
        attachments.hang(Hook.on(it.county(), it.subject()), telling.files(), by);
        diary.write(
                by,
                firm,
                (county, org) -> new OrganizingEvent.ObstructionTold(county, org, firm.subject(), "登记", it.facts()));
        return it;
    }

    /// What is done about it.
    public record Acting(Obstruction.Kind kind, LocalDate on, String words, String documentNumber) {}

    /// Takes the next step of a case; the labour authority comes before the government.
    @Transactional
    public void act(ObstructionId id, Acting acting, Actor by) {
        by.need("organizing:edit");
        var it = need(by.scope(), id);
        if (!it.next().contains(acting.kind())) {
            throw new Refused("organizing.obstruction-state", "现在是“%s”，不能办理这一步".formatted(it.state()));
        }
        if (acting.words().isBlank()) {
            throw new Refused("organizing.words-missing", "请写明办理情况");
        }
        if (acting.kind() == Obstruction.Kind.REFERRED
                && acting.documentNumber().isBlank()) {
            throw new Refused("organizing.document-missing", "请填写移送函的文号");
        }
        diary.needPast(acting.on());
        var step = new Obstruction.Step(
                acting.kind(),
                acting.on(),
                acting.words().strip(),
                acting.documentNumber().strip(),
                diary.told(by));
        if (!table.step(it, step, diary.now())) {
            throw new Refused("organizing.stale", "别人刚办过这一步，请刷新后再看");
        }
        var firm = firms.need(by.scope(), it.firm());
        diary.write(
                by,
                firm,
                (county, org) -> new OrganizingEvent.ObstructionTold(
                        county, org, firm.subject(), acting.kind().label(), step.words()));
    }

    /// The cases of the scope, the newest first.
    public List<Obstruction> in(Scope scope) {
        return table.in(territories.of(scope));
    }

    /// The cases of one firm.
    public List<Obstruction> of(Scope scope, Firm firm) {
        return in(scope).stream().filter(it -> it.firm().equals(firm.id())).toList();
    }

    /// The case, or a refusal that does not tell whether there is one elsewhere.
    public Obstruction need(Scope scope, ObstructionId id) {
        return table.find(id)
                .filter(it -> firms.find(scope, it.firm()).isPresent())
                .orElseThrow(() -> new Refused("organizing.obstruction-unknown", "没有这件登记，或不在您的管辖范围内"));
    }

    /// What hangs on the case.
    public List<Attachment> files(Obstruction it) {
        return attachments.of(it.county(), it.subject());
    }
}

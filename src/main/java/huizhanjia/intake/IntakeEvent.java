package huizhanjia.intake;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.LinkedHashMap;
import java.util.Map;

/// A step of an intake that is done: uploaded, committed or taken back.
///
/// @param changes the file's name, and how many rows came out how
public record IntakeEvent(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    static IntakeEvent uploaded(IntakeCard card, String roster) {
        return of(card, "上传" + roster + "文件", Tally.NOTHING);
    }

    static IntakeEvent committed(IntakeCard card, String roster, Tally tally) {
        return of(card, "导入" + roster, tally);
    }

    static IntakeEvent undone(IntakeCard card, String roster, Tally tally) {
        return of(card, "撤回" + roster + "的导入", tally);
    }

    static IntakeEvent returned(IntakeCard card) {
        return of(card, "取回标注文件（号码不遮盖）", Tally.NOTHING);
    }

    private static IntakeEvent of(IntakeCard card, String summary, Tally tally) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("文件", new Change("", card.file().name()));
        for (var outcome : Outcome.values()) {
            if (tally.of(outcome) > 0) {
                changes.put(outcome.label(), new Change("", tally.of(outcome) + " 行"));
            }
        }
        return new IntakeEvent(card.county(), card.org(), subject(card.id()), summary, changes);
    }

    static String subject(IntakeId id) {
        return "intake:" + id;
    }
}

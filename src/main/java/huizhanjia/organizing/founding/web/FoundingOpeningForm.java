package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgKind;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.founding.FoundingOpening;
import huizhanjia.organizing.founding.FoundingPlan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form that begins a founding, as typed.
///
/// @param firm ids of the employers
/// @param kind name of an `OrgKind`
/// @param parent id of the union above
/// @param request id of the workers' request it answers; empty text for none
public record FoundingOpeningForm(
        List<String> firm,
        String kind,
        String name,
        String parent,
        String staff,
        String members,
        String women,
        String note,
        String request) {

    public FoundingOpeningForm(
            @Nullable List<String> firm,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String parent,
            @Nullable String staff,
            @Nullable String members,
            @Nullable String women,
            @Nullable String note,
            @Nullable String request) {
        this.firm = firm == null ? List.of() : List.copyOf(firm);
        this.kind = FoundingFields.text(kind);
        this.name = FoundingFields.text(name);
        this.parent = FoundingFields.text(parent);
        this.staff = FoundingFields.text(staff);
        this.members = FoundingFields.text(members);
        this.women = FoundingFields.text(women);
        this.note = FoundingFields.text(note);
        this.request = FoundingFields.text(request);
    }

    /// The same with what can be guessed where nothing was typed.
    FoundingOpeningForm or(FoundingOpeningForm guessed) {
        return new FoundingOpeningForm(
                firm,
                kind.isEmpty() ? guessed.kind : kind,
                name.isEmpty() ? guessed.name : name,
                parent.isEmpty() ? guessed.parent : parent,
                staff.isEmpty() ? guessed.staff : staff,
                members.isEmpty() ? guessed.members : members,
                women,
                note.isEmpty() ? guessed.note : note,
                request);
    }

    List<FirmId> firms() {
        return firm.stream().map(FirmId::of).distinct().toList();
    }

    Optional<OrgKind> chosen() {
        return FoundingOpening.KINDS.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    FoundingOpening opening() {
        var chosen = chosen().orElseThrow(() -> new Refused("organizing.kind", "请选择工会类型"));
        return new FoundingOpening(chosen, firms(), plan(name, parent, new String[] {staff, members, women}), note);
    }

    static FoundingPlan plan(String name, String parent, String[] counts) {
        if (parent.isEmpty()) {
            throw new Refused("organizing.parent-missing", "请选择上级工会");
        }
        return new FoundingPlan(
                name,
                OrgId.of(parent),
                FoundingFields.number(counts[0], "职工人数"),
                FoundingFields.number(counts[1], "自愿入会人数"),
                FoundingFields.number(counts[2], "其中女会员"));
    }
}

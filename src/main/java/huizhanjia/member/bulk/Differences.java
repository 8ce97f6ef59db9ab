package huizhanjia.member.bulk;

import huizhanjia.kernel.Tidy;
import huizhanjia.member.Member;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Person;
import huizhanjia.member.RosterField;
import huizhanjia.member.bulk.HolderTable.Holder;
import huizhanjia.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a row says otherwise than the record, told old → new; personal numbers stay masked. An empty cell says
/// nothing.
final class Differences {

    private static final List<RosterField> OPEN = List.of(RosterField.values()).stream()
            .filter(field -> !field.isSealed())
            .toList();

    private final SealedLine line;
    private final Holder holder;
    private final Vault vault;

    Differences(SealedLine line, Holder holder, Vault vault) {
        this.line = line;
        this.holder = holder;
        this.vault = vault;
    }

    /// Whether two spellings are one name: with other spaces, dots or capitals, or in an old code of a character.
    static boolean isSameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// One for each field that changes; empty when the row says nothing new.
    List<String> told() {
        var told = new ArrayList<String>();
        var known = holder.member().person();
        for (var field : OPEN) {
            var said = line.line().person().value(field);
            if (!said.isEmpty() && !said.equals(known.value(field))) {
                told.add(change(field.label(), known.shown(field), shown(field)));
            }
        }
        if (differs(line.phone(), holder.phone())) {
            told.add(change(RosterField.PHONE.label(), opened().shown(RosterField.PHONE), shown(RosterField.PHONE)));
        }
        if (differs(line.place(), holder.place())) {
            told.add(RosterField.HOUSEHOLD_PLACE.label() + "有改动（已加密，不显示）");
        }
        membership(holder.member(), told);
        return told;
    }

    private void membership(Member member, List<String> told) {
        var belonging = line.line().belonging();
        if (belonging.standing() == MembershipStatus.RETAINED && member.standing() == MembershipStatus.ACTIVE) {
            told.add(change("会籍状态", member.standing().label(), MembershipStatus.RETAINED.label()));
        }
        if (belonging.joinedOn() != null && member.joinedOn() == null) {
            told.add(change("入会日期", "未登记", belonging.joinedOn().toString()));
        }
    }

    private String shown(RosterField field) {
        return line.line().person().shown(field);
    }

    private Person opened() {
        return holder.opened(vault);
    }

    private static boolean differs(@Nullable BlindIndex said, @Nullable BlindIndex known) {
        return said != null && !said.equals(known);
    }

    private static String change(String label, String before, String after) {
        return "%s：%s → %s".formatted(label, before.isEmpty() ? "无" : before, after);
    }

    private static String plain(String name) {
        return Tidy.name(name).replace(" ", "").toUpperCase(Locale.ROOT);
    }
}

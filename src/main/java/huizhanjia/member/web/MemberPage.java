package huizhanjia.member.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.member.Member;
import huizhanjia.member.Members.Revealed;
import huizhanjia.member.MembershipSpell;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.RosterField;
import huizhanjia.member.rights.MemberAside;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/members/{member}` prints.
///
/// @param revealed the person in clear, after a reason was given; null otherwise
/// @param actions what the post in use may do with this member now
/// @param asides what other rooms say of this member
public record MemberPage(
        Member member,
        String orgName,
        @Nullable Revealed revealed,
        List<SpellLine> spells,
        List<Action> actions,
        List<MemberAside.Line> asides,
        Excerpt<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return member.person().name();
    }

    public List<FieldGroup> groups() {
        return FieldGroup.ALL;
    }

    /// A field as it may be seen.
    public String shown(RosterField field) {
        return revealed == null ? member.person().shown(field) : revealed.shown(field);
    }

    /// Whether there is something sealed that is not shown in clear.
    public boolean isMasked() {
        return revealed == null;
    }

    public boolean isActive() {
        return member.standing() == MembershipStatus.ACTIVE;
    }

    /// A spell with the name of its union.
    public record SpellLine(MembershipSpell spell, String orgName) {}

    /// Something to do, and where.
    public record Action(String label, String href) {}
}

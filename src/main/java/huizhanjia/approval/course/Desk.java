package huizhanjia.approval.course;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Where a petition waits: any post at exactly this organisation that carries the permission, or one appointment
/// only.
///
/// @param only the one appointment that may act, or whoever holds its post once it is over; null for any with the
/// permission
public record Desk(OrgId org, String permission, @Nullable AppointmentId only) {

    /// What whoever signs must carry.
    public static final String DECIDE = "approval:decide";

    /// What whoever petitions must carry; enough to be asked for an opinion.
    public static final String SUBMIT = "approval:submit";

    /// The deciding desk of an organisation.
    public static Desk of(OrgId org) {
        return new Desk(org, DECIDE, null);
    }

    /// The petitioning desk of an organisation.
    public static Desk author(OrgId org) {
        return new Desk(org, SUBMIT, null);
    }

    /// The desk of one post holder.
    public static Desk of(OrgId org, String permission, AppointmentId only) {
        return new Desk(org, permission, only);
    }

    /// Whether the post may act here.
    public boolean admits(Position position) {
        return org.equals(position.org())
                && position.permissions().contains(permission)
                && (only == null || position.isOrSucceeds(only));
    }

    /// Whether it is one of the two desks every union has, which clerks may name themselves.
    public boolean isOrdinary() {
        return permission.equals(DECIDE) || permission.equals(SUBMIT);
    }

    /// Whether signing here decides.
    public boolean decides() {
        return !permission.equals(SUBMIT);
    }

    /// As it is kept: organisation, permission and appointment with blanks between.
    public String text() {
        return org + " " + permission + (only == null ? "" : " " + only);
    }

    /// Reads what [#text()] wrote; refused when it is none.
    public static Desk read(String text) {
        var words = text.strip().split(" ", -1);
        var org = OrgId.of(words[0]);
        return switch (words.length) {
            case 2 -> new Desk(org, words[1], null);
            case 3 -> new Desk(org, words[1], AppointmentId.of(words[2]));
            default -> throw new Refused("approval.no-desk", "请重新选择单位或人员");
        };
    }
}

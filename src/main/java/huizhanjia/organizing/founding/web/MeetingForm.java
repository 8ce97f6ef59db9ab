package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.org.rules.Votes;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingMeeting;
import org.jspecify.annotations.Nullable;

/// The form of the founding meeting, as typed.
public record MeetingForm(
        String heldOn, String due, String present, String yes, String years, String union, String audit, String women) {

    private static final MeetingForm BLANK = new MeetingForm("", "", "", "", "5", "", "", "");

    public MeetingForm(
            @Nullable String heldOn,
            @Nullable String due,
            @Nullable String present,
            @Nullable String yes,
            @Nullable String years,
            @Nullable String union,
            @Nullable String audit,
            @Nullable String women) {
        this.heldOn = FoundingFields.text(heldOn);
        this.due = FoundingFields.text(due);
        this.present = FoundingFields.text(present);
        this.yes = FoundingFields.text(yes);
        this.years = FoundingFields.text(years);
        this.union = FoundingFields.text(union);
        this.audit = FoundingFields.text(audit);
        this.women = FoundingFields.text(women);
    }

    /// What was told last, so that nothing is typed twice.
    static MeetingForm of(FoundingMatter matter) {
        return matter.meeting()
                .map(meeting -> new MeetingForm(
                        meeting.heldOn().toString(),
                        String.valueOf(meeting.votes().due()),
                        String.valueOf(meeting.votes().present()),
                        String.valueOf(meeting.votes().yes()),
                        String.valueOf(meeting.years()),
                        meeting.names().union(),
                        meeting.names().audit(),
                        meeting.names().women()))
                .orElse(BLANK);
    }

    FoundingMeeting meeting() {
        if (!years.matches("[35]")) {
            throw new Refused("organizing.years", "任期请选三年或五年");
        }
        return new FoundingMeeting(
                Days.need(heldOn, "开会日期"),
                new Votes(
                        FoundingFields.number(due, "应到人数"),
                        FoundingFields.number(present, "实到人数"),
                        FoundingFields.number(yes, "赞成人数")),
                Integer.parseInt(years),
                new FoundingMeeting.Names(union, audit, women));
    }
}

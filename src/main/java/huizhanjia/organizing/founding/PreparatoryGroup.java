package huizhanjia.organizing.founding;

import huizhanjia.kernel.Refused;
import java.time.LocalDate;

/// Who prepares a founding (筹备组).
///
/// @param head who leads it
/// @param names of its members, as pasted
/// @param seats of the committee to be elected
/// @param auditSeats of the commission that audits; nought where one person does
/// @param meetingOn the day the founding meeting is planned for
public record PreparatoryGroup(
        String head, String names, LocalDate formedOn, int seats, int auditSeats, LocalDate meetingOn) {

    public PreparatoryGroup {
        head = head.strip();
        names = names.strip();
    }

    /// The names on one line.
    public String told() {
        return String.join("、", names.split("[\\s,，、;；]+"));
    }

    void check(LocalDate today) {
        if (head.isEmpty() || names.isEmpty()) {
            throw new Refused("organizing.group-missing", "请填写筹备组组长和成员名单");
        }
        if (formedOn.isAfter(today)) {
            throw new Refused("organizing.date-ahead", "筹备组成立日期 %s 还没有到，请核对".formatted(formedOn));
        }
        if (meetingOn.isBefore(formedOn)) {
            throw new Refused("organizing.meeting-before", "拟开会日期早于筹备组成立日期，请核对");
        }
        if (seats < 1) {
            throw new Refused("organizing.seats", "请填写工会委员会委员人数（组织员填 1）");
        }
    }
}

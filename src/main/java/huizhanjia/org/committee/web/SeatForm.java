package huizhanjia.org.committee.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Filling;
import huizhanjia.org.committee.NameList;
import java.util.Arrays;

/// The form that fills or empties one seat, as typed.
///
/// @param line who is put in, as a line of a list of names
/// @param reason why a seat falls empty
/// @param consent of the committee to a transfer
public record SeatForm(String line, String reason, String consent, String on, String documentNumber) {

    public SeatForm {
        line = line == null ? "" : line;
        reason = reason == null ? "" : reason;
        consent = consent == null ? "" : consent;
        on = on == null ? "" : on.strip();
        documentNumber = documentNumber == null ? "" : documentNumber;
    }

    Filling filling(Body body) {
        var elected = new NameList(body)
                .read(line).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refused("org.name-missing", "请填写姓名和职务，如：王芳 委员 女 兼职"));
        var day = Days.need(on, "任职日期");
        return new Filling(elected, day, documentNumber.strip());
    }

    CommitteeSeat.Vacancy vacancy() {
        var why = Arrays.stream(CommitteeSeat.Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> new Refused("org.reason-missing", "请选择空缺原因"));
        var day = Days.need(on, "空缺日期");
        return new CommitteeSeat.Vacancy(day, why, consent.strip(), documentNumber.strip());
    }
}

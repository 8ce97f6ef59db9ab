package huizhanjia.election.web;

import huizhanjia.election.officer.Protections;
import huizhanjia.election.officer.Recall;
import huizhanjia.election.officer.Training;
import huizhanjia.election.officer.Transfers;
import huizhanjia.election.rules.RecallByMajorityOfAll;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed about the holder of a seat.
///
/// @param words why, which course, or which employer
/// @param meeting that consented or voted
/// @param on the day of the meeting or the course, or the last day of the contract
/// @param document of the resolution, or the number of the certificate
/// @param acting who leads in the meantime
/// @param entitled all members or delegates
/// @param favour votes for the recall
/// @param retires the day of the lawful age of retirement
/// @param fault `true` when a gross fault was found
public record SeatDeedForm(
        String words,
        String meeting,
        String on,
        String document,
        String acting,
        String entitled,
        String favour,
        String retires,
        String fault) {

    static final SeatDeedForm BLANK = new SeatDeedForm("", "", "", "", "", "", "", "", "");

    public SeatDeedForm {
        words = text(words);
        meeting = text(meeting);
        on = text(on);
        document = text(document);
        acting = text(acting);
        entitled = text(entitled);
        favour = text(favour);
        retires = text(retires);
        fault = text(fault);
    }

    Transfers.Wish wish() {
        return new Transfers.Wish(words, meeting, Days.need(on, "本级委员会开会日期"), acting);
    }

    Recall recall() {
        var vote = new RecallByMajorityOfAll.Vote(count(entitled, "全体会员或代表人数"), count(favour, "赞成票数"));
        return new Recall(meeting, Days.need(on, "表决日期"), vote, document);
    }

    Training training(UUID seat) {
        return new Training(seat, Days.need(on, "培训日期"), words, document);
    }

    Protections.Agreed agreed() {
        return new Protections.Agreed(
                words,
                Days.need(on, "劳动合同到期日期"),
                retires.isEmpty() ? null : Days.need(retires, "法定退休日期"),
                fault.equals("true"));
    }

    private static int count(String typed, String what) {
        if (!typed.matches("\\d{1,7}")) {
            throw new Refused("election.count-missing", "请填写%s，如 120".formatted(what));
        }
        return Integer.parseInt(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

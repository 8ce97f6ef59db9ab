package huizhanjia.org.committee.web;

import huizhanjia.org.Org;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;

/// What the form for one seat prints: it is filled, or it falls empty.
///
/// @param holder who leaves; empty text when a seat is filled
public record SeatPage(Org org, String title, String holder, SeatForm form, Problems problems) implements FormPage {

    static SeatPage filling(Org org, Body body, SeatForm form, Problems problems) {
        return new SeatPage(org, body.label() + "补选、增补", "", form, problems);
    }

    static SeatPage vacating(Org org, String holder, SeatForm form, Problems problems) {
        return new SeatPage(org, "登记席位空缺", holder, form, problems);
    }

    /// The reasons to choose from.
    public List<Choice> reasons() {
        return Arrays.stream(CommitteeSeat.Reason.values())
                .map(reason -> new Choice(reason.name(), reason.label()))
                .toList();
    }
}

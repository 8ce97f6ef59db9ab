package huizhanjia.election.web;

import huizhanjia.election.officer.Holding;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form about the holder of a seat.
public record SeatDeedPage(Holding holding, SeatDeed deed, SeatDeedForm form, Problems problems) implements FormPage {

    @Override
    public String title() {
        return deed.label() + "：" + holding.told();
    }
}

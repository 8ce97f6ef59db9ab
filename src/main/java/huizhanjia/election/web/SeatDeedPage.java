package huizhanjia.election.web;

import huizhanjia.election.officer.Holding;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;

/// The form about the holder of a seat.
public record SeatDeedPage(Holding holding, SeatDeed deed, Form form) implements TypedPage {

    @Override
    public String title() {
        return deed.label() + "：" + holding.told();
    }
}

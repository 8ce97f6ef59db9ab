package huizhanjia.supervision.web;

import huizhanjia.supervision.Matter;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One matter and the steps the post in use may take.
///
/// @param typed what was typed before it was refused; empty text at first
public record MatterPage(
        Matter matter, String orgName, String askerName, List<Matter.Kind> open, String typed, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "督办 · " + orgName;
    }
}

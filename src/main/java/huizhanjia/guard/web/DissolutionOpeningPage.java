package huizhanjia.guard.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.org.ending.Ground;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the form that opens a matter prints.
///
/// @param choices of a successor, for the words typed
public record DissolutionOpeningPage(
        String orgName, DissolutionOpeningForm form, List<OrgChoice> choices, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "撤销、合并" + orgName;
    }

    /// The lawful grounds, and any other, which will be stopped.
    public List<Choice> grounds() {
        return Stream.concat(
                        Arrays.stream(Ground.values()).map(ground -> new Choice(ground.name(), ground.label())),
                        Stream.of(new Choice(DissolutionOpeningForm.OTHER, "其他（机构改革、并入部门、领导要求等）")))
                .toList();
    }
}

package huizhanjia.guard.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.org.ending.Ground;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The form that opens a matter which ends a union.
///
/// @param choices of a successor, for the words typed
public record DissolutionOpeningPage(String orgName, List<OrgChoice> choices, Form form) implements TypedPage {

    /// The lawful grounds, and any other, which will be stopped.
    static final List<Choice> GROUNDS = Stream.concat(
                    Arrays.stream(Ground.values()).map(ground -> new Choice(ground.name(), ground.label())),
                    Stream.of(new Choice("OTHER", "其他（机构改革、并入部门、领导要求等）")))
            .toList();

    @Override
    public String title() {
        return "撤销、合并" + orgName;
    }

    /// What may be chosen from.
    public List<Choice> grounds() {
        return GROUNDS;
    }
}

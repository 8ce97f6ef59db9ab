package huizhanjia.org.committee.web;

import huizhanjia.org.Org;
import huizhanjia.org.committee.Body;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;

/// What the form for the result of an election prints.
public record ElectionPage(Org org, ElectionForm form, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "登记换届结果";
    }

    /// The committees to choose from.
    public List<Choice> bodies() {
        return Arrays.stream(Body.values())
                .map(body -> new Choice(body.name(), body.label()))
                .toList();
    }

    /// The lengths of terms the law knows.
    public List<Choice> years() {
        return List.of(new Choice("3", "3 年"), new Choice("5", "5 年"));
    }
}

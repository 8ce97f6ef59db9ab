package huizhanjia.org.web;

import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Treasury;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;

/// What the form of an organisation prints, blank, filled or sent back; for founding and for editing.
///
/// @param org being edited, or the parent under which one is founded
/// @param isNew whether one is founded
/// @param kinds that may be chosen
/// @param form as typed
/// @param place the title of the area typed; empty text when there is none
/// @param problems of the form
public record EditPage(
        OrgLine.Step org, boolean isNew, List<OrgKind> kinds, OrgForm form, String place, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return isNew ? "建会登记" : "编辑资料";
    }

    /// Where the form is sent.
    public String action() {
        return isNew ? "/orgs" : "/orgs/" + org.id();
    }

    public String value(String field) {
        return form.value(field);
    }

    public List<Choice> kindChoices() {
        return kinds.stream().map(kind -> new Choice(kind.name(), kind.label())).toList();
    }

    public List<Choice> termYears() {
        return List.of(new Choice("3", "三年"), new Choice("5", "五年"));
    }

    public List<Choice> fundsModes() {
        return Arrays.stream(Treasury.Mode.values())
                .map(mode -> new Choice(mode.name(), mode.label()))
                .toList();
    }

    public List<Choice> natures() {
        return Arrays.stream(EmployerNature.values())
                .map(nature -> new Choice(nature.name(), nature.label()))
                .toList();
    }

    public List<Choice> economicTypes() {
        return Arrays.stream(EconomicType.values())
                .map(type -> new Choice(type.name(), type.code() + " " + type.label()))
                .toList();
    }

    public List<Choice> industries() {
        return Arrays.stream(Industry.values())
                .map(industry -> new Choice(industry.name(), industry.name() + " " + industry.label()))
                .toList();
    }
}

package huizhanjia.organizing.founding.web;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.casefile.CaseFile;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingStep;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.Problems;
import huizhanjia.ui.TypedPage;
import java.util.List;

/// What `/foundings/{id}` prints.
///
/// @param parent the name of the union above
/// @param petitions about it, the newest first
/// @param parents the unions it may stand under
/// @param mayFound whether the post may found
/// @param posted which form came back, by the end of its address; empty text for none
public record FoundingPage(
        FoundingMatter matter,
        String parent,
        List<Firm> firms,
        List<Finding> findings,
        List<Petition> petitions,
        List<Choice> parents,
        boolean mayFound,
        String posted,
        Form form)
        implements TypedPage {

    @Override
    public String title() {
        return matter.plan().name();
    }

    /// The address of the matter.
    public String path() {
        return "/foundings/" + matter.id();
    }

    /// Whether the post in use may take the step now.
    public boolean may(FoundingStep step) {
        return mayFound && matter.file().open().contains(step);
    }

    /// Where one clicks to decide, while the superior has it; empty text otherwise.
    public String petition() {
        return petitions.isEmpty() || petitions.getFirst().course().end() != null
                ? ""
                : "/approvals/" + petitions.getFirst().id();
    }

    /// The number a step's paper bears; empty text where there is none.
    public String document(FoundingStep step) {
        return matter.file().last(step).map(CaseFile.Taken::document).orElse("");
    }

    /// The way of every founding, and how far this one has come.
    public List<Mark> marks() {
        var names = List.of("申请", "筹备组", "请示", "批复", "成立大会", "结果报批", "备案");
        var reached = switch (matter.state()) {
            case APPLIED, ABANDONED -> 1;
            case PREPARED -> 2;
            case PENDING -> 3;
            case APPROVED -> 4;
            case MET -> 5;
            case REPORTED, FOUNDED -> 6;
            case FILED -> 7;
        };
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(at -> new Mark(names.get(at), at < reached))
                .toList();
    }

    /// A step of the way.
    public record Mark(String name, boolean done) {}

    /// How long a committee may be elected for.
    public List<Choice> terms() {
        return List.of(new Choice("5", "五年"), new Choice("3", "三年"));
    }

    /// The form at an address: as it was typed when it came back, else with what was told last.
    public Form form(String address) {
        if (address.equals(posted)) {
            return form;
        }
        return switch (address) {
            case "group" -> new Form(FoundingForms.group(matter), Problems.NONE);
            case "meeting" -> new Form(FoundingForms.meeting(matter), Problems.NONE);
            default -> Form.BLANK;
        };
    }
}

package huizhanjia.approval.web;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.ReplyReading;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.attachment.Attachment;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The decision page: the facts, what the rules say, who did what, and the form.
///
/// @param open what the post in use may do now
/// @param targets whom it may hand the petition to or ask
public record PetitionPage(
        Petition petition,
        Heading heading,
        List<Finding> findings,
        List<Offices.Waiting> waiting,
        List<Told> history,
        Set<Kind> open,
        List<Choice> targets,
        List<String> phrases,
        DecisionForm form,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return petition.title();
    }

    /// Where it comes from.
    ///
    /// @param href the subject's own page; empty text where there is none
    public record Heading(String label, String orgName, String href, PrintedDeadline deadline) {}

    /// One step as printed.
    ///
    /// @param to whom it named
    /// @param readings who of the petitioner's side read it, where it was an answer
    public record Told(Petition.Step step, String to, List<Attachment> files, List<ReplyReading> readings) {

        /// Whether its words stand here; those of the submission stand above.
        public boolean isSaid() {
            return step.kind() != Kind.SUBMIT && !step.words().isEmpty();
        }
    }

    public boolean may(Kind kind) {
        return open.contains(kind);
    }

    /// Whether a breach stops 同意.
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /// Whether somebody must be chosen for one of the open moves.
    public boolean mayName() {
        return open.stream().anyMatch(Kind::names);
    }

    /// Where it may be returned to, the petitioner first.
    public List<Choice> earlier() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(String.valueOf(Course.AUTHOR), "申请单位（" + heading.orgName() + "）"));
        for (int place = 0; place < petition.course().at(); place++) {
            choices.add(new Choice(
                    String.valueOf(place), petition.course().route().get(place).name()));
        }
        return choices;
    }

    /// What follows from 同意.
    public String next() {
        var course = petition.course();
        var unsigned = course.holders().size();
        if (unsigned > 1) {
            return "这一步共 %d 个单位或人员会签，还差 %d 个，全部签完才进入下一步"
                    .formatted(course.seats().size(), unsigned);
        }
        return course.at() + 1 < course.route().size()
                ? "同意后转到：" + course.route().get(course.at() + 1).name()
                : "同意后办结";
    }
}

package huizhanjia.election.web;

import huizhanjia.approval.Petition;
import huizhanjia.election.Urging;
import huizhanjia.election.petition.Renewal;
import huizhanjia.election.petition.Reply;
import huizhanjia.org.committee.Committee;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.term.Extension;
import huizhanjia.org.term.TermLine;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.time.LocalDate;
import java.util.List;

/// The term of one union and everything on the way to its next election.
///
/// @param told what was said of its end, to whom, as printed
/// @param union the committee that sits; empty while none was entered
public record UnionTermPage(
        TermLine line, LocalDate on, Papers papers, List<String> told, List<Committee> union, Powers powers, Form form)
        implements TypedPage {

    @Override
    public String title() {
        return line.name() + "换届";
    }

    /// What was asked and answered.
    public record Papers(
            List<Petition> petitions, List<Reply> replies, List<Extension> extensions, List<Urging> urgings) {}

    /// What the post may do here.
    public record Powers(boolean work, boolean urge, boolean edit) {}

    /// What may be petitioned for, in the order of the buttons.
    public List<Renewal> renewals() {
        return List.of(Renewal.values());
    }

    /// The seats held today.
    public List<CommitteeSeat> seats() {
        return union.stream()
                .flatMap(committee -> committee.seatsOn(on).stream())
                .toList();
    }

    /// Since when nobody leads it; empty text while somebody does.
    public String headless() {
        return union.stream()
                .flatMap(committee -> committee.headlessSince(on).stream())
                .map(since -> "主席自 %s 起空缺".formatted(since))
                .findFirst()
                .orElse("");
    }

    /// By how many months it was lengthened in all.
    public int months() {
        var term = line.term();
        return papers.extensions().stream()
                .filter(extension -> term != null && extension.electedOn().equals(term.electedOn()))
                .mapToInt(Extension::months)
                .sum();
    }
}

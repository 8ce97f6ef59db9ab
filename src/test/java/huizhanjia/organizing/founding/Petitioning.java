package huizhanjia.organizing.founding;

import huizhanjia.approval.Decision;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.course.Move;
import huizhanjia.kernel.Actor;
import java.util.List;

/// The superior's side of a matter: whoever has its petition makes a move.
public record Petitioning(Petitions petitions) {

    /// The open petition about the subject.
    public Petition open(String subject, Actor by) {
        return petitions.about(subject, by).getFirst();
    }

    public Petition move(String subject, Move move, String words, Actor by) {
        var petition = open(subject, by);
        return petitions.act(
                petition.id(),
                new Decision(move, words, List.of(), petition.steps().size()),
                by);
    }

    public Petition agree(String subject, Actor by) {
        return move(subject, Move.of(Move.Kind.AGREE), "同意", by);
    }
}

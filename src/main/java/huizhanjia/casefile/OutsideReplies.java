package huizhanjia.casefile;

import huizhanjia.kernel.Actor;
import java.util.List;

/// What a room lets somebody outside of the house see of a matter by a link, and say in it.
public interface OutsideReplies {

    /// The kind of matters it is for.
    String kind();

    /// What the link shows: nothing but what the letter says.
    Letter letter(CaseId id);

    /// Takes the answer into the matter.
    ///
    /// @param by the addressee, who has no account
    void reply(CaseId id, Reply reply, Actor by);

    /// What somebody is asked.
    ///
    /// @param title as on the letter
    /// @param lines label and text of each fact
    record Letter(String title, List<Line> lines) {

        public Letter {
            lines = List.copyOf(lines);
        }

        /// One fact.
        public record Line(String label, String text) {}
    }

    /// What somebody answered.
    ///
    /// @param document number of his own letter; empty text for none
    record Reply(String words, String document) {}
}

package huizhanjia.supervision;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// What a superior asks of a unit (督办事项).
///
/// @param org who is asked
/// @param asker the union that asks
/// @param duty the duty it is about, by its code
/// @param dueOn the day by which a reply is wanted
/// @param steps what happened since, the oldest first
public record SupervisionOrder(
        SupervisionOrderId id,
        String county,
        OrgId org,
        OrgId asker,
        String duty,
        String words,
        LocalDate dueOn,
        Said asked,
        List<Step> steps) {

    public SupervisionOrder {
        steps = List.copyOf(steps);
    }

    /// Whose turn it is.
    public Turn turn() {
        return steps.isEmpty() ? Turn.UNIT : steps.getLast().kind().next();
    }

    /// Whether the unit let the day pass.
    public boolean isLate(LocalDate on) {
        return turn() == Turn.UNIT && on.isAfter(dueOn);
    }

    /// What the trail calls it.
    public String subject() {
        return "supervision:" + id;
    }

    /// Who spoke, in which post and when.
    public record Said(String clerk, String post, LocalDateTime at) {}

    /// One step of the matter.
    public record Step(Kind kind, String words, Said said) {}

    /// Whose turn it is.
    public enum Turn {
        UNIT("待承办单位回复"),
        ASKER("待督办单位审核"),
        NOBODY("已办结");

        private final String label;

        Turn(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// The kinds of steps.
    public enum Kind {
        REPLY("回复", Turn.ASKER),
        RETURN("退回补充", Turn.UNIT),
        CLOSE("办结", Turn.NOBODY);

        private final String label;
        private final Turn next;

        Kind(String label, Turn next) {
            this.label = label;
            this.next = next;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// Whose turn it is after it.
        public Turn next() {
            return next;
        }
    }
}

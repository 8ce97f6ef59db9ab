package huizhanjia.intake.web;

import huizhanjia.intake.Said.Question;
import huizhanjia.intake.Said.Question.Kind;

/// A question of a roster with the answer so far, or the one that is offered.
public record QuestionForm(Question question, String answer) {

    /// Whether it is answered by a tick.
    public boolean isTick() {
        return question.kind() == Kind.TICK;
    }

    /// Whether the tick is set.
    public boolean isTicked() {
        return answer.equals("true");
    }

    /// The kind of field it is typed into.
    public String type() {
        return question.kind() == Kind.DAY ? "date" : "text";
    }
}

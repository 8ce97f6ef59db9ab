package huizhanjia.organizing.lead;

import huizhanjia.organizing.FirmId;
import java.time.LocalDate;
import java.util.List;

/// Somebody keeps workers from founding a union (《工会法》第五十一条).
///
/// @param steps what happened since, the oldest first
public record Obstruction(
        ObstructionId id, String county, FirmId firm, LocalDate happenedOn, String facts, Told told, List<Step> steps) {

    public Obstruction {
        steps = List.copyOf(steps);
    }

    /// One step of the case.
    ///
    /// @param documentNumber of the letter or the decision; empty text for none
    public record Step(Kind kind, LocalDate on, String words, String documentNumber, Told told) {}

    /// What can be done about it.
    public enum Kind {
        REFERRED("移送劳动行政部门"),
        CORRECTED("已责令改正"),
        RAISED("拒不改正，提请县级以上人民政府处理"),
        DROPPED("核查后不成立");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// How it stands, as printed.
    public String state() {
        return steps.isEmpty() ? "已登记，待移送" : steps.getLast().kind().label();
    }

    /// What may happen next: the labour authority comes before the government.
    public List<Kind> next() {
        if (steps.isEmpty()) {
            return List.of(Kind.REFERRED, Kind.DROPPED);
        }
        return switch (steps.getLast().kind()) {
            case REFERRED -> List.of(Kind.CORRECTED, Kind.RAISED, Kind.DROPPED);
            case RAISED -> List.of(Kind.CORRECTED);
            case CORRECTED, DROPPED -> List.of();
        };
    }

    /// What the trail and its attachments call it.
    public String subject() {
        return "obstruction:" + id;
    }
}

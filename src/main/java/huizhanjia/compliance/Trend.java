package huizhanjia.compliance;

import java.time.LocalDate;
import java.util.List;

/// How a gauge of one organisation went.
///
/// @param points the newest first
public record Trend(List<Point> points) {

    /// What was read from a day on until the next.
    ///
    /// @param whole nought where only the count means something
    public record Point(LocalDate on, long part, long whole) {

        /// As printed: a share where there is one, else the count.
        public String printed() {
            return whole == 0 ? "%,d".formatted(part) : "%.1f%%（%,d / %,d）".formatted(share() * 100, part, whole);
        }

        private double share() {
            return whole == 0 ? part : part * 1.0 / whole;
        }
    }

    /// Against the earliest reading that is kept: 升, 降 or 持平.
    public String direction() {
        if (points.size() < 2) {
            return "";
        }
        var moved = Double.compare(points.getFirst().share(), points.getLast().share());
        return moved == 0 ? "持平" : moved > 0 ? "升" : "降";
    }
}

package huizhanjia.parameter;

import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.stream.Stream;

/// Says what a change of a parameter moves (规则变更影响面); rooms whose rules lean on parameters implement it.
public interface ParameterImpact {

    /// What of one's own reads the parameter, and what would stand otherwise today under the new value, as far as the
    /// scope reaches; nothing is written.
    Impact of(Scope scope, ParameterChange change);

    /// What a change moves.
    ///
    /// @param readers what reads the parameter, as printed; empty when nothing does
    /// @param judged how many obligations were judged by both values
    /// @param turns how many units turn from which status to which, duty by duty
    /// @param turned the units behind the turns, the gravest first
    /// @param shifted units whose indicator reads otherwise without another status
    record Impact(List<String> readers, long judged, List<Turn> turns, Rows turned, Rows shifted) {

        /// Of a room that does not read the parameter.
        public static final Impact NONE = new Impact(List.of(), 0, List.of(), Rows.NONE, Rows.NONE);

        public Impact {
            readers = List.copyOf(readers);
            turns = List.copyOf(turns);
        }

        /// Both together.
        Impact and(Impact other) {
            return new Impact(
                    both(readers, other.readers),
                    judged + other.judged,
                    both(turns, other.turns),
                    turned.and(other.turned),
                    shifted.and(other.shifted));
        }
    }

    /// So many units of one duty that turn from one status to another.
    ///
    /// @param what such as LN2-14 三方机制每年开两次会
    record Turn(String what, String before, String after, long units) {}

    /// The first of many units.
    ///
    /// @param count how many there are
    /// @param first those that are shown
    record Rows(long count, List<Moved> first) {

        /// Where nothing moves.
        public static final Rows NONE = new Rows(0, List.of());

        public Rows {
            first = List.copyOf(first);
        }

        /// How many are not shown.
        public long more() {
            return count - first.size();
        }

        Rows and(Rows other) {
            return new Rows(count + other.count, both(first, other.first));
        }
    }

    /// One unit that would stand otherwise.
    ///
    /// @param unit its name
    /// @param href where the duty of the unit is shown
    /// @param what such as LN2-14 三方机制每年开两次会
    /// @param before how it stands
    /// @param after how it would stand
    record Moved(String unit, String href, String what, String before, String after) {}

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

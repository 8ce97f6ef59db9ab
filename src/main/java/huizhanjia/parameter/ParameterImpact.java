package huizhanjia.parameter;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.stream.Stream;

/// Says what a change of a parameter moves (规则变更影响面); rooms whose rules lean on parameters implement it.
public interface ParameterImpact {

    /// What of one's own reads the parameter, and what would stand otherwise today under the new value.
    Impact of(Scope scope, ParameterChange change);

    /// What a change moves.
    ///
    /// @param readers what reads the parameter, as printed; empty when nothing does
    /// @param judged how many units were judged by both values
    /// @param turned how many of them would stand otherwise
    /// @param first the first of those, the gravest before the others
    record Impact(List<String> readers, long judged, long turned, List<Moved> first) {

        /// Of a room that does not read the parameter.
        public static final Impact NONE = new Impact(List.of(), 0, 0, List.of());

        public Impact {
            readers = List.copyOf(readers);
            first = List.copyOf(first);
        }

        /// Both together.
        Impact and(Impact other) {
            return new Impact(
                    Stream.concat(readers.stream(), other.readers.stream()).toList(),
                    judged + other.judged,
                    turned + other.turned,
                    Stream.concat(first.stream(), other.first.stream()).toList());
        }
    }

    /// One unit that would stand otherwise.
    ///
    /// @param unit its name
    /// @param what such as LN2-14 三方机制每年开两次会
    /// @param before how it stands
    /// @param after how it would stand
    record Moved(OrgId org, String unit, String what, String before, String after) {}
}

package huizhanjia.parameter;

import huizhanjia.kernel.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Says what a change of a parameter moves (规则变更影响面); rooms whose rules lean on parameters implement it.
public interface ParameterImpact {

    /// The keys of the parameters it can speak of.
    Set<String> reads();

    /// What of one's own would stand otherwise under the new value, by what is known today and as far as the scope
    /// reaches; nothing is written.
    Impact of(Scope scope, ParameterChange change);

    /// What a change moves among the matters of one kind.
    ///
    /// @param heading what they are
    /// @param judged how many were judged by both values
    /// @param turns how many turn from which status to which
    /// @param turned those behind the turns
    /// @param shifted those of which only a date or a reading moves
    record Impact(Heading heading, long judged, List<Turn> turns, Rows turned, Rows shifted) {

        public Impact {
            turns = List.copyOf(turns);
        }

        /// What moves among some matters, in their order.
        public static Impact of(Heading heading, Collection<Affected> matters) {
            return new Impact(
                    heading,
                    matters.size(),
                    turns(matters),
                    Rows.of(matters, Affected::isTurned, State::printed),
                    Rows.of(matters, Affected::isShifted, State::detail));
        }

        /// What reads the parameter, as printed.
        public List<String> readers() {
            return heading.readers();
        }

        private static List<Turn> turns(Collection<Affected> matters) {
            var groups = matters.stream()
                    .filter(Affected::isTurned)
                    .collect(Collectors.groupingBy(
                            it -> new Turn(
                                    it.what(), it.before().status(), it.after().status(), 0),
                            LinkedHashMap::new,
                            Collectors.counting()));
            return groups.entrySet().stream()
                    .map(group -> group.getKey().with(group.getValue()))
                    .toList();
        }
    }

    /// What the matters of one kind are.
    ///
    /// @param title such as 义务核对
    /// @param readers what reads the parameter, as printed
    /// @param notes what is to be said besides, a sentence each
    record Heading(String title, List<String> readers, List<String> notes) {

        public Heading {
            readers = List.copyOf(readers);
            notes = List.copyOf(notes);
        }
    }

    /// One matter under both values.
    ///
    /// @param unit whose it is; asked for only where it is shown
    /// @param href where it is shown
    /// @param what such as LN2-14 三方机制每年开两次会
    record Affected(Supplier<String> unit, String href, String what, State before, State after) {

        private boolean isTurned() {
            return !before.status().equals(after.status());
        }

        private boolean isShifted() {
            return !isTurned() && !before.equals(after);
        }
    }

    /// How a matter stands.
    ///
    /// @param status in a word
    /// @param detail the date or the reading that goes with it; empty text for none
    record State(String status, String detail) {

        private String printed() {
            return detail.isEmpty() ? status : "%s（%s）".formatted(status, detail);
        }
    }

    /// So many units of one duty that turn from one status to another.
    ///
    /// @param what such as LN2-14 三方机制每年开两次会
    record Turn(String what, String before, String after, long units) {

        private Turn with(long counted) {
            return new Turn(what, before, after, counted);
        }
    }

    /// The first of many units.
    ///
    /// @param count how many there are
    /// @param first those that are shown
    record Rows(long count, List<Moved> first) {

        /// Where nothing moves.
        public static final Rows NONE = new Rows(0, List.of());

        private static final int SHOWN = 50;

        public Rows {
            first = List.copyOf(first);
        }

        private static Rows of(Collection<Affected> matters, Predicate<Affected> which, Function<State, String> print) {
            var some = matters.stream().filter(which).toList();
            return new Rows(
                    some.size(),
                    some.stream()
                            .limit(SHOWN)
                            .map(it -> new Moved(
                                    it.unit().get(),
                                    it.href(),
                                    it.what(),
                                    print.apply(it.before()),
                                    print.apply(it.after())))
                            .toList());
        }

        /// How many are not shown.
        public long more() {
            return count - first.size();
        }
    }

    /// One unit that would stand otherwise.
    ///
    /// @param unit its name
    /// @param href where the matter of the unit is shown
    /// @param what such as LN2-14 三方机制每年开两次会
    /// @param before how it stands
    /// @param after how it would stand
    record Moved(String unit, String href, String what, String before, String after) {}
}

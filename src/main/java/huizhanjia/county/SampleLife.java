package huizhanjia.county;

import huizhanjia.kernel.Refused;
import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import huizhanjia.member.RosterField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// One invented member: who they are, when they joined, and what became of it.
record SampleLife(SampleUnion union, Map<RosterField, String> roster, LocalDate joinedOn, SampleFate fate) {

    SampleLife {
        roster = new EnumMap<>(roster);
    }

    Person person() {
        return read(roster);
    }

    /// The same person with one field told otherwise.
    Person personWith(RosterField field, String value) {
        var other = new EnumMap<>(roster);
        other.put(field, value);
        return read(other);
    }

    private static Person read(Map<RosterField, String> roster) {
        var reading = PersonReading.of(roster);
        if (!reading.problems().isEmpty()) {
            throw new Refused("county.person", "样例会员有误：" + reading.problems());
        }
        return reading.person();
    }
}

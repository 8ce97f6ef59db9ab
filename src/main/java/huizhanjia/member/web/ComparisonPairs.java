package huizhanjia.member.web;

import huizhanjia.member.Admission;
import huizhanjia.member.Member;
import huizhanjia.member.RosterField;
import huizhanjia.member.web.ComparisonPage.Pair;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Lays a claim beside the record that holds the identity, field by field.
final class ComparisonPairs {

    private ComparisonPairs() {}

    /// Every field the claim says something of; sealed ones masked, and compared all the same.
    static List<Pair> of(Member held, Admission claim) {
        var joined = Objects.toString(claim.joinedOn(), "未登记");
        var since = new Pair("入会日期", held.joined(), joined, !Objects.equals(held.joinedOn(), claim.joinedOn()));
        var fields = Stream.of(RosterField.values())
                .filter(field -> !claim.person().shown(field).isEmpty())
                .map(field -> pair(field, held, claim));
        return Stream.concat(Stream.of(since), fields).toList();
    }

    private static Pair pair(RosterField field, Member held, Admission claim) {
        var differs = !held.person().agrees(field, claim.person());
        return new Pair(
                field.label(), held.person().shown(field), claim.person().shown(field), differs);
    }
}

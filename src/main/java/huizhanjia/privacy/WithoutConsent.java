package huizhanjia.privacy;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Member;
import huizhanjia.member.rights.ListReadings;
import huizhanjia.member.roll.MemberListing;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Members whose consent to the notice nobody wrote down, a page at a time.
@Component
public class WithoutConsent {

    private static final int READ = 200;
    private static final int MOST_READINGS = 10;
    private static final int SHOWN = 100;

    private final ConsentTable table;
    private final MemberLists lists;
    private final ListReadings readings;

    WithoutConsent(ConsentTable table, MemberLists lists, ListReadings readings) {
        this.table = table;
        this.lists = lists;
        this.readings = readings;
    }

    /// Reads on from the cursor until the page is full; where nearly everybody agreed it gives up early and
    /// says where it came to, so that no page reads a whole county.
    public Page after(String cursor, Actor by) {
        var scope = by.scope();
        var found = new ArrayList<Member>();
        var at = cursor;
        var total = 0L;
        for (var reading = 0; reading < MOST_READINGS && found.size() < SHOWN; reading++) {
            var listing = lists.page(scope, MemberQuery.all(scope.root()), new MemberLists.Paging(at, READ, false));
            found.addAll(silent(listing));
            total = listing.total();
            at = listing.next();
            if (at.isEmpty()) {
                break;
            }
        }
        readings.note(by, found.size());
        return new Page(found, at, total);
    }

    private List<Member> silent(MemberListing listing) {
        var ids = listing.members().stream().map(Member::id).toList();
        var counties = listing.members().stream().map(Member::county).collect(Collectors.toSet());
        var agreed = table.agreed(counties, ids);
        return listing.members().stream()
                .filter(member -> !agreed.contains(member.id()))
                .toList();
    }

    /// Some of them.
    ///
    /// @param next where to read on; empty text at the end
    /// @param members how many members there are, with and without
    public record Page(List<Member> silent, String next, long members) {

        public Page {
            silent = List.copyOf(silent);
        }
    }
}

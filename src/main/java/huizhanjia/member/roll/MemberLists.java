package huizhanjia.member.roll;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Pinyin;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.roll.MemberListTable.ListCursor;
import huizhanjia.member.roll.MemberListTable.ListLength;
import huizhanjia.member.roll.MemberListTable.Search;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lists of members: in the order of the tree when only a union is asked for, by pinyin when something is looked for.
@Component
public class MemberLists {

    private final MemberListTable table;
    private final MemberCounts counts;
    private final OrgPlaces places;
    private final Clock clock;

    MemberLists(MemberListTable table, MemberCounts counts, OrgPlaces places, Clock clock) {
        this.table = table;
        this.counts = counts;
        this.places = places;
        this.clock = clock;
    }

    /// A page after the cursor; sealed fields are opened (and print masked) only when a column needs them.
    public MemberListing page(Scope scope, MemberQuery query, Paging paging) {
        places.need(scope, query.root());
        var listReach = ListReach.of(query.root(), places.below(query.root()));
        return query.isPlain() ? inTree(listReach, paging) : search(query, listReach, paging);
    }

    /// How many the whole list has.
    public long count(Scope scope, MemberQuery query) {
        places.need(scope, query.root());
        var listReach = ListReach.of(query.root(), places.below(query.root()));
        return query.isPlain() ? counts.in(listReach.places()).all() : counted(query, listReach, false);
    }

    /// Of whom the list consists; nothing where it is filtered, as its rows then say.
    public Optional<Members.Heads> heads(Scope scope, MemberQuery query) {
        places.need(scope, query.root());
        return query.isPlain() ? Optional.of(counts.in(places.below(query.root()))) : Optional.empty();
    }

    /// What the whole list is searched by, as its pages are.
    Search search(Scope scope, MemberQuery query) {
        places.need(scope, query.root());
        return searched(query, ListReach.of(query.root(), places.below(query.root())));
    }

    private MemberListing inTree(ListReach listReach, Paging paging) {
        var cursor = Cursor.read(paging.after());
        var waiting = from(listReach.places(), cursor.org());
        var start = new ListCursor(cursor.pinyin(), cursor.member());
        var length = new ListLength(paging.rows() + 1, paging.opened());
        var found = table.inTree(enough(waiting, paging.rows() + 1), start, length);
        return listing(found, paging, counts.in(listReach.places()).all());
    }

    private MemberListing search(MemberQuery query, ListReach listReach, Paging paging) {
        var cursor = Cursor.read(paging.after());
        var start = new ListCursor(cursor.pinyin(), cursor.member());
        var length = new ListLength(paging.rows() + 1, paging.opened());
        var search = searched(query, listReach);
        return listing(table.search(search, start, length), paging, counted(query, listReach, search.anywhere()));
    }

    /// Words nobody's name begins with may stand anywhere in it.
    private Search searched(MemberQuery query, ListReach listReach) {
        var anywhere = !query.words().isEmpty() && counted(query, listReach, false) == 0;
        return new Search(query, listReach, LocalDate.now(clock), anywhere);
    }

    private long counted(MemberQuery query, ListReach listReach, boolean anywhere) {
        var today = LocalDate.now(clock);
        var question = List.of(query, today, anywhere);
        return counts.answer(
                question,
                listReach.places(),
                () -> table.count(new Search(query, listReach, today, anywhere)),
                Long.class);
    }

    private static MemberListing listing(List<Member> found, Paging paging, long total) {
        if (found.size() <= paging.rows()) {
            return new MemberListing(found, "", total);
        }
        var shown = found.subList(0, paging.rows());
        return new MemberListing(shown, Cursor.after(shown.getLast()).text(), total);
    }

    /// The place the last page ended in and those after it; all of them when it is no longer there.
    private static List<OrgPlace> from(List<OrgPlace> all, OrgId last) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(last)) {
                return all.subList(i, all.size());
            }
        }
        return all;
    }

    /// The first of the places with enough members for a page; the first place itself may be half read.
    private List<OrgPlace> enough(List<OrgPlace> waiting, int rows) {
        var chosen = new ArrayList<OrgPlace>();
        var expected = 0L;
        for (var place : waiting) {
            var members = counts.at(place).all();
            if (members > 0 || chosen.isEmpty()) {
                chosen.add(place);
                expected += chosen.size() == 1 ? 0 : members;
            }
            if (expected >= rows) {
                break;
            }
        }
        return chosen;
    }

    /// Which page.
    ///
    /// @param after the cursor of the page before; empty text for the first page
    /// @param opened whether a column needs sealed fields
    public record Paging(String after, int rows, boolean opened) {}

    /// Where a page ended: in which place, at which name and member.
    private record Cursor(OrgId org, String pinyin, MemberId member) {

        private static final UUID NIL = new UUID(0, 0);
        private static final Cursor START = new Cursor(new OrgId(NIL), "", new MemberId(NIL));

        static Cursor after(Member member) {
            return new Cursor(
                    member.org(), Pinyin.ofPerson(member.person().name()).full(), member.id());
        }

        /// An unreadable cursor begins anew.
        static Cursor read(String text) {
            var parts = text.split("~", -1);
            try {
                return parts.length == 3 ? new Cursor(OrgId.of(parts[0]), parts[1], MemberId.of(parts[2])) : START;
            } catch (IllegalArgumentException | Refused unreadable) {
                return START;
            }
        }

        String text() {
            return org + "~" + pinyin + "~" + member;
        }
    }
}

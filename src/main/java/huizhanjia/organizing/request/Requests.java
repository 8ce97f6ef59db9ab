package huizhanjia.organizing.request;

import huizhanjia.disclosure.Disclosures;
import huizhanjia.disclosure.Revelation;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.census.Census;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingOpening;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Requests of workers for a union: received from anybody, taken up or answered by the county.
@Component
public class Requests {

    /// The code of a refusal that time alone ends.
    public static final String TOO_MANY = RequestDoor.TOO_MANY;

    private static final String FOUND = "organizing:found";
    private static final int LONGEST = 500;

    private final RequestTable table;
    private final RequestDoor door;
    private final Places places;
    private final Foundings foundings;
    private final Desk desk;

    Requests(RequestTable table, RequestDoor door, Places places, Foundings foundings, Desk desk) {
        this.table = table;
        this.door = door;
        this.places = places;
        this.foundings = foundings;
        this.desk = desk;
    }

    /// Which counties there are, and which a post sees.
    @Component
    record Places(Census census, Territories territories) {}

    /// Where what happens is written down, and when.
    @Component
    record Desk(Trail trail, Disclosures disclosures, Clock clock) {}

    /// The counties somebody may ask, code to name.
    public Map<String, String> counties() {
        var counties = new LinkedHashMap<String, String>();
        places.census().counties().stream()
                .filter(code -> !code.endsWith("00"))
                .forEach(code -> counties.put(code, places.territories().name(code)));
        return counties;
    }

    /// Takes in what somebody without an account asks; the receipt is all he gets.
    @Transactional
    public String receive(String county, WorkersRequest.Wish wish, String address) {
        if (!counties().containsKey(county)) {
            throw new Refused("organizing.county", "请选择单位所在的县（市、区）");
        }
        check(wish);
        var firm = wish.creditCode().isEmpty() ? wish.employer() : wish.creditCode();
        door.enter(address, new RequestDoor.Asked(firm, table.waiting(county, wish), table.waiting(county)));
        var request = new WorkersRequest(
                RequestId.next(),
                county,
                door.receipt(),
                wish,
                LocalDateTime.ofInstant(desk.clock().instant(), Days.CHINA),
                null);
        table.add(request, desk.clock().instant());
        return request.receipt();
    }

    /// How the request of the receipt stands; nothing when there is none.
    public Optional<State> state(String receipt) {
        return table.bearing(receipt).map(request -> {
            var answer = request.answer();
            return new State(request.state(), answer == null || answer.founding() != null ? "" : answer.words());
        });
    }

    /// All that a receipt tells.
    ///
    /// @param answer in words; empty text for none
    public record State(String label, String answer) {}

    /// Requests of the scope, those that wait first, persons masked; a township has none.
    public Excerpt<WorkersRequest> in(Scope scope, Excerpt.Span span) {
        return area(scope).map(area -> table.in(area, span)).orElseGet(() -> new Excerpt<>(List.of(), 0, 0));
    }

    /// How many wait in the scope.
    public long waiting(Scope scope) {
        return area(scope).map(table::waiting).orElse(0L);
    }

    /// Where requests are the scope's; a township has none.
    private Optional<String> area(Scope scope) {
        var territory = places.territories().of(scope);
        return territory.isNowhere() || territory.area().length() > 6
                ? Optional.empty()
                : Optional.of(territory.area());
    }

    /// The request, or a refusal that does not tell whether there is one elsewhere.
    public WorkersRequest need(Scope scope, RequestId id) {
        var territory = places.territories().of(scope);
        return table.find(id)
                .filter(request -> !territory.isNowhere()
                        && territory.area().length() <= 6
                        && request.county().startsWith(territory.area()))
                .orElseThrow(() -> new Refused("organizing.request-unknown", "没有这件申请，或不在您的管辖范围内"));
    }

    /// Whom to call, in full; looking leaves a trace.
    public WorkersRequest.Person reveal(RequestId id, Actor by) {
        var request = need(by.scope(), id);
        desk.disclosures().reveal(new Revelation(FOUND, "办理职工建会申请", asked(request, "查看联系方式", "", by)), by);
        return table.person(request);
    }

    /// Answers in words that the receipt then shows.
    @Transactional
    public void answer(RequestId id, String words, Actor by) {
        by.need(FOUND);
        if (words.isBlank()) {
            throw new Refused("organizing.words-missing", "请写明答复，申请人凭回执号能看到");
        }
        var request = need(by.scope(), id);
        end(request, null, words.strip(), by);
        tell(request, "答复", "", by);
    }

    /// Begins the founding that was asked for.
    @Transactional
    public FoundingMatter takeUp(RequestId id, FoundingOpening opening, Actor by) {
        by.need(FOUND);
        var request = need(by.scope(), id);
        var matter = foundings.open(opening, by);
        end(request, matter, "已受理", by);
        tell(request, "受理", matter.plan().name(), by);
        return matter;
    }

    private void end(WorkersRequest request, @Nullable FoundingMatter matter, String words, Actor by) {
        var signed = new RequestTable.Signed(by, desk.clock().instant());
        if (!table.end(request, matter == null ? null : matter.id(), words, signed)) {
            throw new Refused("organizing.stale", "这件申请别人刚办过，请刷新后再看");
        }
    }

    private void tell(WorkersRequest request, String deed, String words, Actor by) {
        desk.trail().record(by, asked(request, deed, words, by));
    }

    private static OrganizingEvent asked(WorkersRequest request, String deed, String words, Actor by) {
        return new OrganizingEvent.WorkersAsked(request.county(), by.scope().root(), request.subject(), deed, words);
    }

    private static void check(WorkersRequest.Wish wish) {
        if (wish.employer().isBlank() || wish.employer().length() > 100) {
            throw new Refused("organizing.employer-missing", "请填写单位全称（不超过 100 个字）");
        }
        if (!wish.creditCode().isEmpty()) {
            CreditCode.of(wish.creditCode());
        }
        if (wish.person().name().isBlank() || wish.person().name().length() > 30) {
            throw new Refused("organizing.contact-missing", "请填写联系人（不超过 30 个字）");
        }
        if (!wish.person().phone().matches("[0-9+() -]{7,20}")) {
            throw new Refused("organizing.phone", "请填写联系电话，只能有数字和短横线，如 13800001111");
        }
        if (wish.joining() < 1 || wish.joining() > 100_000) {
            throw new Refused("organizing.counts", "请填写愿意加入工会的人数");
        }
        if (wish.note().length() > LONGEST) {
            throw new Refused("organizing.too-long", "情况说明不超过 %d 个字".formatted(LONGEST));
        }
    }
}

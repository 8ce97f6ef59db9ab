package huizhanjia.approval.course;

import huizhanjia.approval.course.Move.Kind;
import huizhanjia.approval.limit.TimeLimit;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A small world with everything in it: three stages, the second signed by two desks, a desk to be asked,
/// stand-ins, a petitioner with a second post at the last desk.
final class CourseModel {

    static final OrgId MILL = new OrgId(uuid("mill"));
    static final OrgId TOWN = new OrgId(uuid("town"));
    static final OrgId COUNTY = new OrgId(uuid("county"));
    static final OrgId CITY = new OrgId(uuid("city"));

    static final Set<String> BOTH = Set.of(Desk.DECIDE, Desk.SUBMIT);

    static final Position AUTHOR = position("author", MILL, BOTH);
    static final Position TOWN_OFFICER = position("town", TOWN, BOTH);
    static final Position CHAIR = position("chair", COUNTY, BOTH);
    static final Position ORGANIZER = position("organizer", COUNTY, BOTH);
    static final Position CITY_OFFICER = position("city", CITY, BOTH);
    static final Position FINANCE = position("finance", COUNTY, Set.of(Desk.SUBMIT));
    static final Position DEPUTY = position("deputy", TOWN, Set.of(Desk.SUBMIT));

    /// The petitioner, in a second post that could decide.
    static final Position SECOND =
            new Position(AUTHOR.clerk(), AUTHOR.name(), new AppointmentId(uuid("second post")), CITY, BOTH, Set.of());

    static final Desk TOWN_DESK = Desk.of(TOWN);
    static final Desk CHAIR_DESK = Desk.of(COUNTY, Desk.DECIDE, CHAIR.appointment());
    static final Desk ORGANIZER_DESK = Desk.of(COUNTY, Desk.DECIDE, ORGANIZER.appointment());
    static final Desk CITY_DESK = Desk.of(CITY);
    static final Desk FINANCE_DESK = Desk.of(COUNTY, Desk.SUBMIT, FINANCE.appointment());

    static final List<Stage> ROUTE = List.of(
            Stage.of("镇审核", TOWN_DESK, TimeLimit.workingDays(3)),
            Stage.jointly("县会签", List.of(CHAIR_DESK, ORGANIZER_DESK), TimeLimit.workingDays(5)),
            Stage.of("市批复", CITY_DESK, TimeLimit.workingDays(5)));

    static final Course BEGUN = Course.submitted(Desk.author(MILL), AUTHOR.clerk(), ROUTE);

    /// Whoever got the organiser's post when the organiser left.
    static final Position NEXT_ORGANIZER =
            position("next organiser", COUNTY, BOTH).after(Set.of(ORGANIZER.appointment()));

    /// Leads the county's union, signs nothing in this route, and answers for its empty desks.
    static final Position LEADER = position("leader", COUNTY, BOTH);

    /// Everybody who may come to a page: in their own name, as a stand-in, as a petitioner in disguise.
    static final Map<String, ActingCapacity> HANDS = Map.ofEntries(
            Map.entry("petitioner", ActingCapacity.of(AUTHOR)),
            Map.entry("petitioner in a second post", ActingCapacity.of(SECOND)),
            Map.entry("petitioner in the town officer's stead", new ActingCapacity(AUTHOR, List.of(TOWN_OFFICER))),
            Map.entry("deputy in the petitioner's second post's stead", new ActingCapacity(DEPUTY, List.of(SECOND))),
            Map.entry("town officer", ActingCapacity.of(TOWN_OFFICER)),
            Map.entry("deputy in the town officer's stead", new ActingCapacity(DEPUTY, List.of(TOWN_OFFICER))),
            Map.entry("deputy after the delegation ended", ActingCapacity.of(DEPUTY)),
            Map.entry("chair", ActingCapacity.of(CHAIR)),
            Map.entry("organiser", ActingCapacity.of(ORGANIZER)),
            Map.entry("city officer", ActingCapacity.of(CITY_OFFICER)),
            Map.entry("finance", ActingCapacity.of(FINANCE)),
            Map.entry("finance in the chair's stead", new ActingCapacity(FINANCE, List.of(CHAIR))),
            Map.entry("next organiser", ActingCapacity.of(NEXT_ORGANIZER)),
            Map.entry("leader of empty desks", keeping(LEADER)),
            Map.entry("petitioner in a second post before empty desks", keeping(SECOND)));

    /// A move that is open to somebody in a state.
    record Open(String who, Act act) {}

    private CourseModel() {}

    /// Every move anybody may make, with every choice the kind allows.
    static List<Open> open(Course course) {
        var open = new ArrayList<Open>();
        HANDS.forEach((who, capacity) -> course.allowed(capacity).forEach(kind -> {
            var turn = course.turn(capacity, kind).orElseThrow();
            moves(course, kind)
                    .map(move -> new Act(turn.desk(), capacity.own().clerk(), move))
                    .forEach(act -> open.add(new Open(who, act)));
        }));
        return open;
    }

    private static Stream<Move> moves(Course course, Kind kind) {
        return switch (kind) {
            case SUBMIT, RESUBMIT, AGREE, REFUSE, OPINE, WITHDRAW -> Stream.of(Move.of(kind));
            case RETURN ->
                Stream.iterate(Course.AUTHOR, stage -> stage < course.at(), stage -> stage + 1)
                        .map(Move::back);
            case HAND_OVER -> strangers(course).filter(Desk::decides).map(Move::handOver);
            case REASSIGN -> heirs(course).map(desk -> new Move(kind, List.of(desk), 0));
            case COSIGN -> strangers(course).filter(Desk::decides).map(desk -> Move.cosign(List.of(desk)));
            case CONSULT -> strangers(course).map(Move::consult);
        };
    }

    private static Stream<Desk> strangers(Course course) {
        return Stream.of(TOWN_DESK, CHAIR_DESK, ORGANIZER_DESK, CITY_DESK, FINANCE_DESK)
                .filter(desk -> course.seats().stream()
                        .noneMatch(signature -> signature.desk().equals(desk) || desk.equals(signature.asked())));
    }

    /// Whom the first empty desk may go to: strangers, the asker, or whoever signs the stage as well.
    private static Stream<Desk> heirs(Course course) {
        var empty = course.seats().stream()
                .filter(signature -> !signature.signed())
                .findFirst()
                .orElseThrow();
        var sharers = course.seats().stream()
                .map(RequiredSignature::desk)
                .filter(desk -> empty.isAsking() ? desk.equals(empty.desk()) : !desk.equals(empty.desk()));
        return Stream.concat(strangers(course).filter(Desk::decides), sharers);
    }

    private static ActingCapacity keeping(Position who) {
        return ActingCapacity.of(who).keeping(Set.of(TOWN_DESK, CHAIR_DESK, ORGANIZER_DESK, CITY_DESK, FINANCE_DESK));
    }

    private static Position position(String who, OrgId org, Set<String> permissions) {
        return new Position(
                new ClerkId(uuid(who)), who, new AppointmentId(uuid("post of " + who)), org, permissions, Set.of());
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

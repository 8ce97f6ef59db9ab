package huizhanjia.approval.course;

import huizhanjia.approval.course.Move.Kind;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one petition stands: where it waits, who signed, whether it ended. It never changes; a move makes the
/// next one.
///
/// @param author the petitioner's desk
/// @param authors the clerks who submitted it; none of them decides
/// @param at the stage's place in the route, or [#AUTHOR]
/// @param seats the signatures the stage wants, signed ones included
/// @param end null until it ended
public record Course(
        Desk author,
        Set<ClerkId> authors,
        List<Stage> route,
        int at,
        List<RequiredSignature> seats,
        @Nullable Conclusion end) {

    /// The place before the first stage: with the petitioner.
    public static final int AUTHOR = -1;

    private static final Set<ClerkId> NOBODY = Set.of();

    public Course {
        authors = Set.copyOf(authors);
        route = List.copyOf(route);
        seats = List.copyOf(seats);
    }

    /// A petition just submitted: it waits at the first stage.
    public static Course submitted(Desk author, ClerkId by, List<Stage> route) {
        return new Course(author, Set.of(by), route, 0, seats(route.getFirst()), null);
    }

    /// The desks it waits at; none only when it ended.
    public List<Desk> holders() {
        if (end != null) {
            return List.of();
        }
        return at == AUTHOR
                ? List.of(author)
                : seats.stream()
                        .filter(signature -> !signature.signed())
                        .map(RequiredSignature::holder)
                        .toList();
    }

    /// The stage it waits at; nothing with the petitioner or at the end.
    public Optional<Stage> stage() {
        return end != null || at == AUTHOR ? Optional.empty() : Optional.of(route.get(at));
    }

    /// What the hand may do now.
    public Set<Kind> allowed(ActingCapacity capacity) {
        return Arrays.stream(Kind.values())
                .filter(kind -> turn(capacity, kind).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /// At which desk and as whom the hand may make a move of the kind now.
    public Optional<Turn> turn(ActingCapacity capacity, Kind kind) {
        if (end != null) {
            return Optional.empty();
        }
        return switch (kind) {
            case SUBMIT -> Optional.empty();
            case RESUBMIT -> at == AUTHOR ? turn(capacity, Stream.of(author), NOBODY) : Optional.empty();
            case WITHDRAW -> turn(capacity, Stream.of(author), NOBODY);
            case AGREE, RETURN, REFUSE, COSIGN, CONSULT -> turn(capacity, holders(RequiredSignature::isOpen), authors);
            case OPINE -> turn(capacity, holders(RequiredSignature::isAsking), authors);
            case HAND_OVER -> turn(capacity, holders(signature -> !signature.signed()), authors);
            case REASSIGN -> authors.contains(capacity.own().clerk()) ? Optional.empty() : kept(capacity);
        };
    }

    /// How it stands after the move; refused when the desk has no such move to make.
    public Course after(Act act) {
        if (end != null) {
            throw new Refused("approval.ended", "这件请示%s，请刷新后再看".formatted(end.label()));
        }
        var move = act.move();
        if (!move.kind().fits(move.to().size())) {
            throw new Refused(
                    "approval.nobody-named", "请选择%s的单位或人员".formatted(move.kind().label()));
        }
        return moved(act, move);
    }

    private Course moved(Act act, Move move) {
        return switch (move.kind()) {
            case SUBMIT -> throw stale();
            case RESUBMIT -> resubmitted(act);
            case WITHDRAW -> ended(act.desk().equals(author), Conclusion.WITHDRAWN);
            case AGREE -> signed(seat(act.desk(), RequiredSignature::isOpen));
            case REFUSE -> ended(seat(act.desk(), RequiredSignature::isOpen) >= 0, Conclusion.REFUSED);
            case RETURN -> returned(act.desk(), move.stage());
            case HAND_OVER -> handed(act.desk(), move.to().getFirst());
            case REASSIGN -> reassigned(act.desk(), move.to().getFirst());
            case COSIGN -> joined(act.desk(), move.to());
            case CONSULT -> asking(act.desk(), move.to().getFirst());
            case OPINE -> answered(act.desk());
        };
    }

    private Course resubmitted(Act act) {
        if (at != AUTHOR || !act.desk().equals(author)) {
            throw stale();
        }
        var all = new HashSet<>(authors);
        all.add(act.clerk());
        return new Course(author, all, route, 0, seats(route.getFirst()), null);
    }

    private Course signed(int seat) {
        var next = with(seat, seats.get(seat).sign());
        if (!next.seats.stream().allMatch(RequiredSignature::signed)) {
            return next;
        }
        return at + 1 == route.size() ? ended(Conclusion.AGREED) : entering(at + 1);
    }

    private Course returned(Desk desk, int stage) {
        seat(desk, RequiredSignature::isOpen);
        if (stage < AUTHOR || stage >= at) {
            throw new Refused("approval.no-earlier-stage", "只能退回到前面的步骤，请重新选择");
        }
        return stage == AUTHOR ? new Course(author, authors, route, AUTHOR, List.of(), null) : entering(stage);
    }

    private Course handed(Desk desk, Desk to) {
        var seat = seat(desk, it -> !it.signed());
        return with(seat, seats.get(seat).handedTo(stranger(to)));
    }

    /// An empty desk may be handed to somebody with a part in the stage: the asker has it back, and who signs as well
    /// signs for both, once more if he did already.
    private Course reassigned(Desk desk, Desk to) {
        var place = seat(desk, it -> !it.signed());
        var signature = seats.get(place);
        if (signature.isAsking() && signature.desk().equals(to)) {
            return with(place, signature.answered());
        }
        if (signature.isAsking() || seats.stream().noneMatch(it -> it.desk().equals(to))) {
            return handed(desk, to);
        }
        var all = new ArrayList<>(seats);
        all.replaceAll(it -> it.desk().equals(to) ? it.reopened() : it);
        all.remove(place);
        return new Course(author, authors, route, at, all, null);
    }

    private Course asking(Desk desk, Desk whom) {
        var seat = seat(desk, RequiredSignature::isOpen);
        return with(seat, seats.get(seat).ask(stranger(whom)));
    }

    private Course answered(Desk desk) {
        var seat = seat(desk, RequiredSignature::isAsking);
        return with(seat, seats.get(seat).answered());
    }

    private Course joined(Desk desk, List<Desk> others) {
        seat(desk, RequiredSignature::isOpen);
        var all = new ArrayList<>(seats);
        others.stream().distinct().map(it -> RequiredSignature.of(stranger(it))).forEach(all::add);
        return new Course(author, authors, route, at, all, null);
    }

    private Course entering(int stage) {
        return new Course(author, authors, route, stage, seats(route.get(stage)), null);
    }

    private Course ended(boolean mayEnd, Conclusion conclusion) {
        if (!mayEnd) {
            throw stale();
        }
        return ended(conclusion);
    }

    private Course ended(Conclusion conclusion) {
        return new Course(author, authors, route, at, List.of(), conclusion);
    }

    private Course with(int seat, RequiredSignature changed) {
        var all = new ArrayList<>(seats);
        all.set(seat, changed);
        return new Course(author, authors, route, at, all, null);
    }

    /// The first empty desk of the stage the hand answers for.
    private Optional<Turn> kept(ActingCapacity capacity) {
        return holders(signature -> !signature.signed())
                .filter(capacity.keeps()::contains)
                .findFirst()
                .map(desk -> new Turn(desk, capacity.own()));
    }

    private Stream<Desk> holders(Predicate<RequiredSignature> which) {
        return seats.stream().filter(which).map(RequiredSignature::holder);
    }

    private static Optional<Turn> turn(ActingCapacity capacity, Stream<Desk> desks, Set<ClerkId> barred) {
        return desks.flatMap(desk -> capacity.at(desk, barred).map(as -> new Turn(desk, as)).stream())
                .findFirst();
    }

    private int seat(Desk holder, Predicate<RequiredSignature> which) {
        for (int i = 0; i < seats.size(); i++) {
            if (which.test(seats.get(i)) && seats.get(i).holder().equals(holder)) {
                return i;
            }
        }
        throw stale();
    }

    /// A desk that has no part in this stage yet: nobody is asked twice at once.
    private Desk stranger(Desk desk) {
        if (seats.stream().anyMatch(signature -> signature.desk().equals(desk) || desk.equals(signature.asked()))) {
            throw new Refused("approval.already-asked", "所选的单位或人员已经在办这一步，请另选");
        }
        return desk;
    }

    private static List<RequiredSignature> seats(Stage stage) {
        return stage.desks().stream().map(RequiredSignature::of).toList();
    }

    private static Refused stale() {
        return new Refused("approval.stale", "别人刚办过这一步，请刷新后再看");
    }
}

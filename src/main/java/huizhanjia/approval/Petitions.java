package huizhanjia.approval;

import huizhanjia.approval.course.Act;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.approval.course.Turn;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Petitions: submitted, decided step by step, concluded.
@Component
public class Petitions {

    private final PetitionBook book;
    private final Staff staff;
    private final Procedures procedures;
    private final Telling telling;
    private final Clock clock;

    Petitions(PetitionBook book, Staff staff, Procedures procedures, Telling telling, Clock clock) {
        this.book = book;
        this.staff = staff;
        this.procedures = procedures;
        this.telling = telling;
        this.clock = clock;
    }

    /// Puts a petition of the post's own union, or of one below it, on its way.
    @Transactional
    public Petition submit(Submission submission, Actor by) {
        by.need("approval:submit");
        var today = today();
        var county = staff.county(submission.org())
                .filter(found -> staff.mayRead(submission.org(), List.of(), staff.hand(by, today), by))
                .orElseThrow(() -> new Refused("approval.out-of-scope", "这家工会不在您的管辖范围内，不能替它请示"));
        by.needFor(submission.org());
        if (submission.text().title().isBlank() || submission.text().words().isBlank()) {
            throw new Refused("approval.words-missing", "请写明标题和请示事项");
        }
        var author = Desk.author(submission.org());
        var course = Course.submitted(author, by.clerk(), procedures.route(submission));
        var step = new Petition.Step(
                new Act(author, by.clerk(), Move.of(Kind.SUBMIT)),
                submission.text().words().strip(),
                said(by, ""));
        var rulesOn = procedures.of(submission.kind()).rulesOn(submission, today);
        var petition =
                new Petition(PetitionId.next(), county, submission, rulesOn, course, List.of(step), due(course, today));
        course.route().stream().flatMap(stage -> stage.desks().stream()).forEach(desk -> needHand(desk, course, today));
        book.enter(petition, by, now());
        telling.submitted(petition, by);
        return petition;
    }

    /// Sends a returned petition up again from the first stage; every earlier opinion stays.
    @Transactional
    public Petition resubmit(PetitionId id, String words, List<AttachmentId> files, Actor by) {
        return act(
                id,
                new Decision(
                        Move.of(Kind.RESUBMIT),
                        words,
                        files,
                        need(id, by).steps().size()),
                by);
    }

    /// Makes a move; refused when it is not the actor's to make, or somebody else was faster.
    @Transactional
    public Petition act(PetitionId id, Decision decision, Actor by) {
        var petition = need(id, by);
        var kind = decision.move().kind();
        if (decision.seen() != petition.steps().size()) {
            throw stale();
        }
        var turn = turn(petition, kind, by);
        if (kind.isSpoken() && decision.words().isEmpty()) {
            throw new Refused("approval.words-missing", "请写明%s的意见或理由".formatted(kind.label()));
        }
        if (kind == Kind.AGREE) {
            needNoBreach(petition);
        }
        needTargets(decision.move(), staff.acting(by, turn.as()));
        return take(petition, turn, decision, by);
    }

    /// The petition if the post in use may read it; else a refusal that does not tell whether there is one.
    public Petition need(PetitionId id, Actor actor) {
        return book.find(id)
                .filter(petition -> mayRead(petition, actor))
                .orElseThrow(() -> new Refused("approval.unknown", "没有这件请示，或不在您的管辖范围内"));
    }

    /// What the post in use may do with it now.
    public Set<Kind> allowed(Petition petition, Actor actor) {
        return petition.course().allowed(staff.hand(actor, petition.course(), today()));
    }

    /// What the rules of the petition's own day say of it.
    public List<Finding> findings(Petition petition) {
        return procedures.findings(petition);
    }

    /// Every petition about a subject of another room that the post in use may read, the newest first.
    public List<Petition> about(String subject, Actor actor) {
        return readable(book.about(subject), actor);
    }

    /// Those of a kind on their way, of the scope's unions, for work that only counts and weighs them.
    public List<Petition> open(String kind, Scope scope) {
        return book.open(kind, scope);
    }

    private List<Petition> readable(List<Petition> petitions, Actor actor) {
        return petitions.stream().filter(it -> mayRead(it, actor)).toList();
    }

    /// Whoever has the petitioner in scope, and every desk it goes to or went to.
    boolean mayRead(Petition petition, Actor actor) {
        return (actor.may(Desk.SUBMIT) || actor.may(Desk.DECIDE))
                && staff.mayRead(petition.org(), petition.desks(), staff.hand(actor, today()), actor);
    }

    private Turn turn(Petition petition, Kind kind, Actor by) {
        return petition.course()
                .turn(staff.hand(by, petition.course(), today()), kind)
                .orElseThrow(() -> petition.course().authors().contains(by.clerk())
                        ? new Refused("approval.own", "这件请示由您提交，不能由您办理，换一个任职或受人委托也不行")
                        : new Refused(
                                "approval.not-your-turn",
                                "这件请示现在是“%s”，您当前的任职不能%s".formatted(petition.state(), kind.label())));
    }

    private void needNoBreach(Petition petition) {
        findings(petition).stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw new Refused(
                    "approval.breached",
                    "%s（%s），不能同意；请退回补正或不同意"
                            .formatted(finding.words(), finding.source().cited()));
        });
    }

    private void needTargets(Move move, Actor by) {
        for (var desk : move.to()) {
            if (!desk.isOrdinary() || !staff.reaches(by, desk.org())) {
                throw new Refused("approval.no-desk", "只能选本单位、上级或下级工会的人员，请重新选择");
            }
            if (move.kind() != Kind.CONSULT && !desk.decides()) {
                throw new Refused("approval.cannot-decide", "所选人员的任职不能审批，只能加签听取意见");
            }
        }
    }

    /// Nothing is handed to or left where nobody can act: somebody sits at each desk, and not only whoever submitted
    /// the petition. A stage may be entered whose desk is empty while somebody answers for it, see [VacantDesks].
    private void needHand(Desk desk, Course course, LocalDate on) {
        if (!staff.isStaffed(desk, course.authors(), on)) {
            throw new Refused(
                    "approval.nobody-there", "%s没有可以办理的人员（提交人本人不能办理），请先联系其安全管理员授予任职".formatted(staff.name(desk, on)));
        }
    }

    private Petition take(Petition before, Turn turn, Decision decision, Actor by) {
        var act = new Act(turn.desk(), by.clerk(), decision.move());
        var inStead = turn.as().clerk().equals(by.clerk()) ? "" : turn.as().name();
        var step = new Petition.Step(act, decision.words(), said(by, inStead));
        var course = before.course().after(act);
        course.holders().stream()
                .filter(desk -> course.at() != Course.AUTHOR
                        && !before.course().holders().contains(desk))
                .filter(desk -> decision.move().to().contains(desk)
                        || staff.keeper(desk, course.authors(), today()).isEmpty())
                .forEach(desk -> needHand(desk, course, today()));
        var after = PetitionBook.moved(before, step, course, due(before, course));
        procedures.hold(after);
        if (!book.take(after, by, now())) {
            throw stale();
        }
        telling.moved(after, decision.files(), by);
        var end = course.end();
        if (end != null) {
            procedures.of(after.kind()).concluded(after, end, staff.acting(by, turn.as()));
        }
        return after;
    }

    /// A stage just entered has all its days; one that goes on keeps its day.
    private @Nullable LocalDate due(Petition before, Course after) {
        var same = before.course().at() == after.at() && before.course().end() == after.end();
        return same ? before.dueOn() : due(after, today());
    }

    private static @Nullable LocalDate due(Course course, LocalDate on) {
        return course.stage().map(stage -> stage.limit().lastDay(on)).orElse(null);
    }

    private Petition.Said said(Actor by, String inStead) {
        return new Petition.Said(by.clerkName(), by.post(), inStead, LocalDateTime.ofInstant(now(), Days.CHINA));
    }

    /// As exact as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refused stale() {
        return new Refused("approval.stale", "别人刚办过这一步，请刷新后再看");
    }
}

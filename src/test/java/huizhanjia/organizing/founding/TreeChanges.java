package huizhanjia.organizing.founding;

import static huizhanjia.org.Grounds.fresh;

import huizhanjia.approval.Petitions;
import huizhanjia.casefile.CaseId;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Sex;
import huizhanjia.member.Admission;
import huizhanjia.member.Members;
import huizhanjia.member.Roll;
import huizhanjia.org.Affiliating;
import huizhanjia.org.Amendment;
import huizhanjia.org.Approval;
import huizhanjia.org.Employer;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.Engagement;
import huizhanjia.org.committee.Filling;
import huizhanjia.org.committee.Office;
import huizhanjia.org.committee.SeatHolder;
import huizhanjia.org.ending.Endings;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.ending.OrgEnding;
import huizhanjia.org.graph.Affiliations;
import huizhanjia.org.graph.Tie;
import huizhanjia.org.graph.Tying;
import huizhanjia.org.rules.Votes;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.organizing.legal.LegalApplication;
import huizhanjia.organizing.legal.LegalMatter;
import huizhanjia.organizing.legal.LegalPersons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What changes the tree, made ready: everything before it done, in a county where what happens stays.
record TreeChanges(
        Qingshan qingshan,
        Orgs orgs,
        Endings endings,
        Affiliations affiliations,
        Committees committees,
        Members members,
        Foundings foundings,
        Petitions petitions,
        Leads leads,
        LegalPersons legal,
        Clock clock) {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final Set<FirmId> USED = ConcurrentHashMap.newKeySet();

    /// What changes the tree, or puts something into what could leave it.
    enum Change {
        FOUND,
        AMEND,
        AFFILIATE,
        TIE,
        RETRACT,
        END,
        ELECT,
        FILL,
        BIRTH,
        CERTIFICATE,
        ADMIT
    }

    /// The change about to be made, with everything before it done.
    Runnable prepared(Change change) {
        return switch (change) {
            case FOUND -> () -> found(Employer.named(fresh("单位")));
            case AMEND -> {
                var org = found(Employer.named(fresh("单位")));
                yield () -> amend(org);
            }
            case AFFILIATE -> {
                var org = found(Employer.named(fresh("单位")));
                var affiliating = new Affiliating(qingshan.liuheTown(), today(), "青工发〔2026〕3号", 1);
                yield () -> orgs.affiliate(org, affiliating, clerk());
            }
            case TIE -> {
                var org = found(Employer.named(fresh("单位")));
                var tying = new Tying(org, Tie.INDUSTRIAL, qingshan.courierFederation(), today(), "青工发〔2026〕4号");
                yield () -> affiliations.tie(tying, clerk());
            }
            case RETRACT -> {
                var org = found(Employer.named(fresh("单位")));
                yield () -> orgs.retract(org, clerk());
            }
            case END -> {
                var org = found(Employer.named(fresh("单位")));
                yield () -> endings.end(ending(org), clerk());
            }
            case ELECT -> {
                var org = found(Employer.named(fresh("单位")));
                yield () -> committees.elect(electing(org), clerk());
            }
            case FILL -> {
                var org = found(Employer.named(fresh("单位")));
                committees.elect(electing(org), clerk());
                var filling = new Filling(elected("李强", Office.MEMBER), today(), "青工批〔2026〕8号");
                yield () -> committees.fill(org, Body.UNION, filling, clerk());
            }
            case BIRTH -> birth();
            case CERTIFICATE -> certificate();
            case ADMIT -> {
                var org = found(Employer.named(fresh("单位")));
                yield () -> members.admit(new Admission(org, Roll.person("赵敏"), today()), clerk());
            }
        };
    }

    private Runnable birth() {
        var id = open(uncovered());
        foundings.prepare(id, need(id).plan(), group(), qingshan.organizer());
        foundings.petition(id, qingshan.organizer());
        agree(id);
        var names = new FoundingMeeting.Names("王建国 主席 男 专职\n李桂兰 副主席 女", "孙秀英 主任 女", "李桂兰 主任 女");
        foundings.meet(id, new FoundingMeeting(today(), new Votes(30, 28, 26), 5, names), qingshan.organizer());
        foundings.report(id, qingshan.organizer());
        return () -> agree(id);
    }

    private Runnable certificate() {
        var org = found(Employer.named(fresh("单位")));
        committees.elect(electing(org), clerk());
        var papers = Set.copyOf(LegalMatter.Kind.GRANT.papers());
        var asked = new LegalApplication(papers, "青山县柳河镇工业路1号", List.of());
        var matter = legal.apply(org, asked, qingshan.organizer());
        new Petitioning(petitions).agree(matter.file().subject(), qingshan.chair());
        var code = CreditCode.completing("81210199MC%07d".formatted(CODES.incrementAndGet()));
        var issuing = new LegalPersons.Issuing(fresh("工法证字"), code.value(), List.of());
        return () -> legal.issue(matter.id(), issuing, qingshan.organizer());
    }

    CaseId open(Firm firm) {
        var plan = new FoundingPlan(firm.name() + "工会", qingshan.county(), 60, 30, 12);
        var opening = new FoundingOpening(OrgKind.GRASSROOTS, List.of(firm.id()), plan, "职工提出");
        return foundings.open(opening, qingshan.organizer()).id();
    }

    private PreparatoryGroup group() {
        return new PreparatoryGroup("王建国", "王建国、李桂兰 孙秀英", today(), 3, 2, today());
    }

    private void agree(CaseId id) {
        new Petitioning(petitions).agree(need(id).file().subject(), qingshan.chair());
    }

    private FoundingMatter need(CaseId id) {
        return foundings.need(qingshan.organizer().scope(), id);
    }

    /// A firm nobody covers and nobody founds a union for.
    Firm uncovered() {
        var query = new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED);
        return leads.list(qingshan.organizer().scope(), query, 0, 500).stream()
                .map(Lead::firm)
                .filter(firm -> USED.add(firm.id()))
                .findFirst()
                .orElseThrow();
    }

    OrgId found(Employer employer) {
        var name = fresh("工会");
        var particulars = Particulars.of(OrgKind.GRASSROOTS, name, "210199003", employer);
        var reply = new Approval("青工批〔2026〕1号", today().minusDays(40));
        return orgs.found(new Founding(qingshan.county(), particulars, today().minusDays(30), reply), clerk())
                .id();
    }

    private void amend(OrgId org) {
        var known = orgs.need(clerk().scope(), org);
        var as = known.particulars();
        var particulars = new Particulars(
                as.kind(),
                fresh("改名工会"),
                as.areaCode(),
                as.creditCode(),
                as.leadership(),
                as.treasury(),
                as.legalPerson(),
                as.employers());
        orgs.amend(org, new Amendment(particulars, today(), "青工发〔2026〕6号", known.version()), clerk());
    }

    private Electing electing(OrgId org) {
        return new Electing(
                org,
                Body.UNION,
                new Term(today().minusDays(20), 1, 5),
                new Approval("青工批〔2026〕5号", today().minusDays(10)),
                List.of(elected("王芳", Office.CHAIR)));
    }

    private static Electing.Elected elected(String name, Office office) {
        return new Electing.Elected(new SeatHolder(name, Sex.MALE, Engagement.PART_TIME, "", false, false), office);
    }

    private OrgEnding ending(OrgId org) {
        return new OrgEnding(
                org,
                today(),
                Ground.UNIT_CLOSED,
                "注销登记通知书",
                new OrgEnding.Resolution("会员大会一致同意", today().minusDays(10)),
                new OrgEnding.Reply("青工批〔2026〕7号", today().minusDays(1)),
                new OrgEnding.Property("财产清册", "审计报告"),
                null);
    }

    /// Somebody of the county who may do all of it.
    private Actor clerk() {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "周红",
                "组织干部",
                qingshan.organizer().scope(),
                Set.of("org:read", "org:found", "org:edit", "org:end", "org:import", "member:admit"),
                "test");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package huizhanjia.organizing.founding;

import huizhanjia.approval.Finding;
import huizhanjia.law.Confidence;
import huizhanjia.law.Source;
import huizhanjia.law.Verdict;
import huizhanjia.org.Approval;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.rules.CommitteeFrom25Members;
import huizhanjia.org.rules.JointNeedsTwoEmployers;
import huizhanjia.org.rules.OrgFacts;
import huizhanjia.org.rules.ResolutionCarried;
import huizhanjia.organizing.founding.rules.FederationOfTwo;
import huizhanjia.organizing.founding.rules.FoundingFacts;
import huizhanjia.organizing.founding.rules.FullTimeChairMayBeSet;
import huizhanjia.organizing.founding.rules.StandsWhereItMay;
import huizhanjia.organizing.founding.rules.WomenElectCommittee;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the rules say of a founding at whatever step it is, each with its article (ORG-01 to ORG-12, MEM-01).
@Component
class FoundingChecks {

    private static final Source APPROVAL =
            new Source("trade-union-law-2021", "第十二条", "基层工会、地方各级总工会、全国或者地方产业工会组织的建立，必须报上一级工会批准。");
    private static final Source JOINING = new Source("trade-union-law-2021", "第三条", "");
    private static final Source ONCE = new Source("本系统约定", "", "");

    private final OrgPlaces places;
    private final FoundingFirms firms;
    private final Parameters parameters;

    FoundingChecks(OrgPlaces places, FoundingFirms firms, Parameters parameters) {
        this.places = places;
        this.firms = firms;
        this.parameters = parameters;
    }

    List<Finding> of(FoundingMatter matter, LocalDate on) {
        var findings = new ArrayList<Finding>();
        var facts = facts(matter);
        findings.addAll(kind(facts, on));
        findings.add(Finding.of(approval(matter), "报上一级工会批准（ORG-02）", APPROVAL, Confidence.VERIFIED));
        var women = Finding.of(women(matter, on), "女职工组织（ORG-06）", matter.elected(), on);
        findings.add(women.warning());
        var chair = Finding.of(new FullTimeChairMayBeSet(), "专职主席（ORG-07）", facts, on);
        findings.add(chair.warning());
        findings.add(Finding.of(once(matter), "没有重复覆盖", ONCE, Confidence.CONVENTION));
        var joining = Finding.of(joining(matter), "入会资格（MEM-01）", JOINING, Confidence.VERIFIED);
        findings.add(joining.warning());
        matter.meeting()
                .map(meeting -> Finding.of(new ResolutionCarried(), "到会和赞成人数（ORG-03）", meeting.votes(), on))
                .ifPresent(findings::add);
        return findings.stream()
                .filter(finding -> !(finding.verdict() instanceof Verdict.NotApplicable))
                .toList();
    }

    private WomenElectCommittee women(FoundingMatter matter, LocalDate on) {
        return WomenElectCommittee.by(parameters.numbers(matter.file().county(), on));
    }

    private static List<Finding> kind(FoundingFacts facts, LocalDate on) {
        var org = new OrgFacts(facts.kind(), facts.firmCount(), facts.memberCount(), new Approval("", on), null);
        return List.of(
                Finding.of(new CommitteeFrom25Members(), "会员二十五人以上设委员会（ORG-01）", org, on),
                Finding.of(new JointNeedsTwoEmployers(), "联合基层工会由两个以上单位联合（ORG-01）", org, on),
                Finding.of(new StandsWhereItMay(), "上级工会合适（ORG-09）", facts, on),
                Finding.of(new FederationOfTwo(), "联合会由两家以上组成（ORG-12）", facts, on));
    }

    private FoundingFacts facts(FoundingMatter matter) {
        var plan = matter.plan();
        return new FoundingFacts(
                matter.kind(),
                places.known(plan.parent()).kind(),
                matter.seed().firms().size(),
                plan.staffCount(),
                plan.memberCount(),
                plan.womenCount());
    }

    private static Verdict approval(FoundingMatter matter) {
        return matter.file()
                .last(FoundingStep.AGREE)
                .<Verdict>map(agreed -> new Verdict.Met())
                .orElseGet(() -> new Verdict.Owed("批复后才能召开成立大会"));
    }

    private Verdict once(FoundingMatter matter) {
        return matter.union().isPresent()
                ? new Verdict.Met()
                : firms.doubled(matter).<Verdict>map(Verdict.Breached::new).orElseGet(Verdict.Met::new);
    }

    private static Verdict joining(FoundingMatter matter) {
        return matter.kind() == OrgKind.AREA_FEDERATION || matter.kind() == OrgKind.TRADE_FEDERATION
                ? new Verdict.NotApplicable()
                : new Verdict.Owed("逐人核对以工资收入为主要生活来源；不因民族、种族、性别、职业、宗教信仰、教育程度拒绝");
    }
}

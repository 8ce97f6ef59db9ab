package huizhanjia.organizing.founding;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.legal.rules.LegalTimes;
import huizhanjia.paper.official.Letter;
import huizhanjia.paper.official.LetterPress;
import huizhanjia.paper.official.Paragraph;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import huizhanjia.paper.template.Templates;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The letters of a founding: what the preparatory group asks, and what the superior replies.
@Component
public class FoundingPapers {

    private final Templates templates;
    private final LetterPress press;
    private final FoundingFirms firms;
    private final FoundingSeats seats;
    private final Parameters parameters;

    FoundingPapers(
            Templates templates, LetterPress press, FoundingFirms firms, FoundingSeats seats, Parameters parameters) {
        this.templates = templates;
        this.press = press;
        this.firms = firms;
        this.seats = seats;
        this.parameters = parameters;
    }

    /// The petition as the preparatory group prints and seals it, as PDF: to found, or, once the meeting was held, to
    /// approve whom it elected. The group has no numbers of its own, so it carries none.
    public byte[] petition(FoundingMatter matter, LocalDate on) {
        var code = matter.meeting().isPresent() ? "founding-result-petition" : "founding-petition";
        var template = templates.need(matter.file().county(), code, on);
        var facts = facts(matter);
        var issuer = matter.plan().name() + "筹备组";
        facts.put("发文机关", issuer);
        var letter = new Letter(
                template.kind(),
                Letter.Head.of(
                        issuer, "", matter.group().map(PreparatoryGroup::head).orElse("")),
                template.title(facts),
                seats.name(matter.plan().parent()),
                Paragraph.read(template.text(facts)),
                List.of(),
                new Letter.Foot(issuer, null, "", List.of(), ""),
                "");
        return press.print(letter);
    }

    /// The reply of the superior, still to be issued.
    Drafting reply(FoundingMatter matter, OrgId issuer, String template) {
        var to = Receiver.outside(matter.plan().name() + "筹备组");
        return Drafting.of(issuer, template, to, facts(matter));
    }

    private Map<String, String> facts(FoundingMatter matter) {
        var plan = matter.plan();
        var facts = new HashMap<String, String>();
        var all = firms.of(matter);
        var first = all.getFirst().name();
        facts.put("工会名称", plan.name());
        facts.put("单位名称", all.size() == 1 ? first : "%s等%d家单位".formatted(first, all.size()));
        facts.put("上级工会", seats.name(plan.parent()));
        facts.put("职工人数", String.valueOf(plan.staffCount()));
        facts.put("会员人数", String.valueOf(plan.memberCount()));
        facts.put("法人登记天数", String.valueOf(times(matter.file().county()).applying()));
        matter.group().ifPresent(group -> {
            facts.put("筹备日期", Days.told(group.formedOn()));
            facts.put("筹备组成员", group.told());
            facts.put("委员人数", String.valueOf(group.seats()));
            facts.put("经审委员人数", String.valueOf(Math.max(1, group.auditSeats())));
            facts.put("拟开会日期", Days.told(group.meetingOn()));
        });
        matter.meeting().ifPresent(meeting -> {
            facts.put("开会日期", Days.told(meeting.heldOn()));
            facts.put("应到人数", String.valueOf(meeting.votes().due()));
            facts.put("实到人数", String.valueOf(meeting.votes().present()));
            facts.put("赞成人数", String.valueOf(meeting.votes().yes()));
            facts.put("任期", String.valueOf(meeting.years()));
            facts.put("委员名单", listed(meeting.names().union()));
            facts.put("经审名单", otherwise(listed(meeting.names().audit()), "由工会委员会委员一人担任经费审查委员"));
            facts.put("女职工名单", otherwise(listed(meeting.names().women()), "由工会委员会委员一人担任女职工委员"));
        });
        return facts;
    }

    private LegalTimes times(String county) {
        return new LegalTimes(parameters.numbers(county, parameters.today()));
    }

    private static String listed(String names) {
        return String.join(
                "；",
                names.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static String otherwise(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}

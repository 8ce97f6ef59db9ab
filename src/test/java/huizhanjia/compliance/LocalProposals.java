package huizhanjia.compliance;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Incoming;
import huizhanjia.county.Qingshan;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.law.EvidenceKind;
import huizhanjia.parameter.LocalValue;
import huizhanjia.parameter.ParameterImpact.Impact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/// A county's own values on their way: proposed by its organiser, and what the page says they move.
record LocalProposals(
        Qingshan qingshan, Parameters parameters, Attachments attachments, Evidences evidences, Clock clock) {

    /// LN2-14: the three parties meet twice a year, which is our convention.
    static final String MEETINGS = "LN2-14";

    void meet(int times) {
        var by = qingshan.organizer();
        evidences.of(by.scope(), qingshan.county(), MEETINGS).stream()
                .filter(told -> told.counts() && told.statement().happenedOn().getYear() == today().getYear())
                .forEach(told -> evidences.strike(told.id(), "测试前清空", qingshan.cityOfficer()));
        for (var time = 0; time < times; time++) {
            var said = new Statement(EvidenceKind.MINUTES, "三方会议", today().withDayOfYear(1 + time), null, "", "", "");
            evidences.record(new Filing(qingshan.county(), MEETINGS, said, List.of()), by);
        }
    }

    ProposalId propose(String key, String value) {
        var by = qingshan.organizer();
        var local = new LocalValue(
                key, value, today().withDayOfYear(1), null, new LocalValue.Document("青工发〔2026〕3号", "", List.of()));
        var county = parameters.examine(by, local);
        var scan = attachments.keep(new Incoming("文件.txt", new ByteArrayResource("每年四次".getBytes(UTF_8))), county, by);
        return parameters.propose(by, local.with(List.of(scan.id())));
    }

    Impact impact(ProposalId id) {
        return duties(impacts(id));
    }

    static Impact duties(List<Impact> impacts) {
        return impacts.stream()
                .filter(impact -> impact.heading().title().equals("义务核对"))
                .findFirst()
                .orElseThrow();
    }

    List<Impact> impacts(ProposalId id) {
        var scope = qingshan.chair().scope();
        return parameters.impact(scope, parameters.change(parameters.find(scope, id)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package huizhanjia.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.approval.Decision;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.course.Move;
import huizhanjia.casefile.CaseId;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.guard.DissolutionOpening;
import huizhanjia.guard.DissolutionPaper;
import huizhanjia.guard.DissolutionStep;
import huizhanjia.guard.Dissolutions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.graph.Past;
import huizhanjia.org.rules.Votes;
import huizhanjia.signin.Endpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// The shortest life a union may have.
@QingshanTest
@Transactional
record SameDayTests(
        WebApplicationContext house,
        JdbcClient jdbc,
        PlatformTransactionManager transactions,
        Qingshan qingshan,
        Orgs orgs,
        Dissolutions dissolutions,
        Petitions petitions,
        Past past) {

    @Test
    void a_union_does_not_end_on_the_day_it_was_founded_on_nor_before() {
        var union = founded(past.today());
        var matter = agreed(union, past.today());
        for (var on : List.of(past.today(), past.today().minusDays(1))) {
            var answer = sender().send(ending(matter, on));
            assertThat(answer.wrong()).isEmpty();
            assertThat(answer.status()).isEqualTo(422);
        }
        assertThat(sender().send(ending(matter, past.today())).text()).contains("终止日期须晚于建会日期 " + past.today());
        assertThat(orgs.find(organizer().scope(), union)).isPresent();
    }

    @Test
    void a_union_that_lived_one_day_breaks_nothing_that_counts_lists_or_draws() {
        var union = founded(past.today().minusDays(1));
        dissolutions.end(agreed(union, past.today().minusDays(1)), past.today(), organizer());
        assertThat(orgs.find(organizer().scope(), union)).isEmpty();
        var asked = Endpoint.all(house).stream()
                .filter(Endpoint::isRead)
                .flatMap(endpoint ->
                        Stream.of(union, parent(), qingshan.county()).flatMap(org -> askings(endpoint, org)))
                .toList();
        assertThat(asked).hasSizeGreaterThan(100);
        var sender = sender();
        assertThat(asked.stream()
                        .flatMap(asking -> sender
                                .send(asking)
                                .wrong()
                                .map(wrong -> asking.endpoint().name() + asking.values() + " " + wrong)
                                .stream()))
                .isEmpty();
    }

    /// Every page of the union, and every list, sum and file from it or its superiors on down, today and at other
    /// times.
    private Stream<Asking> askings(Endpoint endpoint, OrgId org) {
        var places = endpoint.places().toList();
        var named = places.contains("org") || (endpoint.path().startsWith("/api/orgs") && places.contains("id"));
        if (!named && !places.isEmpty()) {
            return Stream.of();
        }
        return Stream.of("", past.today().toString(), past.today().minusDays(1).toString())
                .map(day -> new Asking(
                        endpoint,
                        Map.of("org", org.toString(), "id", org.toString()),
                        day.isEmpty()
                                ? Map.of("org", List.of(org.toString()))
                                : Map.of("org", List.of(org.toString()), "on", List.of(day), "from", List.of(day)),
                        Map.of(),
                        EveryParameterTests.anybody(qingshan.chair())));
    }

    private Asking ending(CaseId matter, LocalDate on) {
        var endpoint = Endpoint.all(house).stream()
                .filter(known -> known.name().equals("POST /guard/dissolutions/{matter}/end"))
                .findFirst()
                .orElseThrow();
        return new Asking(
                endpoint,
                Map.of("matter", matter.toString()),
                Map.of("on", List.of(on.toString())),
                Map.of(),
                organizer());
    }

    private OrgId founded(LocalDate on) {
        var area = orgs.need(organizer().scope(), parent()).particulars().areaCode();
        var named = Particulars.of(OrgKind.GRASSROOTS, "一日工会", area);
        return orgs.found(new Founding(parent(), named, on, new Approval("青工发〔2026〕99号", on)), organizer())
                .id();
    }

    private CaseId agreed(OrgId union, LocalDate on) {
        var opened = dissolutions.open(new DissolutionOpening(union, Ground.UNIT_CLOSED, "注销通知", null), organizer());
        var matter = Objects.requireNonNull(opened.matter());
        dissolutions.file(matter, paper(DissolutionStep.RESOLVE, on, new Votes(30, 25, 20)), organizer());
        dissolutions.file(matter, paper(DissolutionStep.LIST, on, null), organizer());
        dissolutions.file(
                matter, paper(DissolutionStep.AUDIT, on, null), qingshan.actor("jingshen", Post.AUDIT_COMMISSION));
        dissolutions.petition(matter, organizer());
        var subject = dissolutions.need(organizer().scope(), matter).file().subject();
        var petition = petitions.about(subject, organizer()).getFirst();
        petitions.act(petition.id(), Decision.of(Move.of(Move.Kind.AGREE), "经研究", petition), qingshan.chair());
        return matter;
    }

    private static DissolutionPaper paper(DissolutionStep step, LocalDate on, @Nullable Votes votes) {
        return new DissolutionPaper(step, "同意", "材料一", on, votes, List.of());
    }

    private OrgId parent() {
        return qingshan.org("shimenzhai");
    }

    private Sender sender() {
        return Sender.undoing(house, transactions, jdbc);
    }

    private Actor organizer() {
        return qingshan.organizer();
    }
}

package huizhanjia.org.committee;

import huizhanjia.kernel.Refused;
import huizhanjia.org.Approval;
import huizhanjia.org.Org;
import huizhanjia.org.rules.AuditorsAreNotTheAudited;
import huizhanjia.org.rules.OrgFacts;
import huizhanjia.org.rules.TermWithinLaw;
import huizhanjia.org.rules.TransferNeedsTwoConsents;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the entered result of an election, a by-election or a vacancy must satisfy.
final class ResultCheck {

    private final LocalDate today;

    ResultCheck(LocalDate today) {
        this.today = today;
    }

    /// @param sitting the committees that sat on the day of the election
    void electing(Electing electing, Org org, List<Committee> sitting) {
        if (!org.kind().hasCommittee()) {
            throw new Refused(
                    "org.no-committee-kind", "%s不设委员会".formatted(org.kind().label()));
        }
        new TermWithinLaw().gate(new OrgFacts(org.kind(), 0, 0, electing.approval(), electing.term()), today);
        days(electing.term().electedOn(), electing.approval());
        head(electing);
        var names = names(electing);
        if (electing.body() == Body.AUDIT) {
            var chairs = chairs(sitting, electing.term().electedOn());
            new AuditorsAreNotTheAudited().gate(new AuditorsAreNotTheAudited.Names(names, chairs), today);
        }
    }

    void filling(Committee committee, Filling filling) {
        var office = filling.elected().office();
        if (filling.documentNumber().isBlank()) {
            throw new Refused("org.document-missing", "补选、增补须有文件依据，请填写文号");
        }
        if (filling.from().isAfter(today)) {
            throw new Refused("org.elected-ahead", "任职日期 %s 还没有到，请核对".formatted(filling.from()));
        }
        if (!office.isIn(committee.body())) {
            throw new Refused(
                    "org.no-such-office", "%s没有“%s”".formatted(committee.body().label(), office.label()));
        }
        if (office == committee.body().head()
                && committee.headOn(filling.from()).isPresent()) {
            throw new Refused("org.one-head", "现任%s还在任，请先登记空缺".formatted(office.label()));
        }
    }

    void vacancy(Committee committee, CommitteeSeat held, CommitteeSeat.Vacancy vacancy) {
        if (vacancy.documentNumber().isBlank()) {
            throw new Refused("org.document-missing", "席位空缺须有文件依据，请填写文号");
        }
        if (vacancy.on().isBefore(held.from()) || vacancy.on().isAfter(today)) {
            throw new Refused("org.vacancy-date", "空缺日期须在任职日期 %s 之后，且不晚于今天".formatted(held.from()));
        }
        new TransferNeedsTwoConsents()
                .gate(
                        new TransferNeedsTwoConsents.Leaving(
                                held.office(), committee.term().endsOn(), vacancy),
                        today);
    }

    private void days(LocalDate electedOn, Approval approval) {
        if (approval.documentNumber().isBlank()) {
            throw new Refused("org.document-missing", "选举结果须报上一级工会批准，请填写批复文号");
        }
        if (electedOn.isAfter(today) || approval.on().isAfter(today)) {
            throw new Refused("org.elected-ahead", "换届日期和批复日期都不能晚于今天");
        }
        if (approval.on().isBefore(electedOn)) {
            throw new Refused("org.approved-before", "批复日期早于选举日期，请核对：先选举，后批复");
        }
    }

    private static void head(Electing electing) {
        var head = electing.body().head();
        var heads =
                electing.elected().stream().filter(one -> one.office() == head).count();
        if (heads != 1) {
            throw new Refused(
                    "org.one-head",
                    "%s应有且只有一名%s，名单里有 %d 名".formatted(electing.body().label(), head.label(), heads));
        }
    }

    private static Set<String> names(Electing electing) {
        var names = new HashSet<String>();
        for (var elected : electing.elected()) {
            if (!names.add(elected.person().name())) {
                throw new Refused(
                        "org.name-twice",
                        "“%s”在名单里出现两次；确系重名的请加注区分".formatted(elected.person().name()));
            }
        }
        return names;
    }

    private static List<String> chairs(List<Committee> sitting, LocalDate on) {
        return sitting.stream()
                .filter(one -> one.body() == Body.UNION)
                .flatMap(one -> one.headOn(on).stream())
                .map(committeeSeat -> committeeSeat.person().name())
                .toList();
    }
}

package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/// A union ends on a lawful ground, by resolution and reply, when nobody and nothing of it is left behind.
@Cites(law = "trade-union-law-2021", article = "第十三条", quote = "基层工会所在的用人单位终止或者被撤销，该工会组织相应撤销，并报告上一级工会。")
public final class EndOnLawfulGroundOnly implements Rule<EndingFacts> {

    @Override
    public Verdict judge(EndingFacts facts, LocalDate on) {
        return missingPaper(facts)
                .or(() -> wrongDay(facts, on))
                .or(() -> leftBehind(facts))
                .<Verdict>map(Verdict.Breached::new)
                .orElseGet(Verdict.Met::new);
    }

    private static Optional<String> missingPaper(EndingFacts facts) {
        var orgEnding = facts.ending();
        if (orgEnding.groundDocument().isBlank()) {
            return Optional.of("终止工会须有法定事由的证明文件：" + orgEnding.ground().paper());
        }
        if (orgEnding.resolution().words().isBlank()) {
            return Optional.of("终止工会须先经会员（代表）大会通过，请登记决议");
        }
        if (orgEnding.reply().number().isBlank()) {
            return Optional.of("终止工会须有上一级工会的批复，请先报批");
        }
        if (orgEnding.property().list().isBlank()
                || orgEnding.property().audit().isBlank()) {
            return Optional.of("终止前须清点经费财产并经审计，请登记财产清册和审计报告");
        }
        return Optional.empty();
    }

    private static Optional<String> wrongDay(EndingFacts facts, LocalDate today) {
        var orgEnding = facts.ending();
        if (orgEnding.resolution().on().isBefore(facts.foundedOn())) {
            return Optional.of("决议日期早于建会日期 %s，请核对".formatted(facts.foundedOn()));
        }
        if (orgEnding.reply().on().isBefore(orgEnding.resolution().on())) {
            return Optional.of("批复日期早于会员（代表）大会决议日期，请核对：先有决议，后有批复");
        }
        if (orgEnding.on().isBefore(orgEnding.reply().on()) || orgEnding.on().isAfter(today)) {
            return Optional.of("终止日期须在批复日期之后，且不晚于今天");
        }
        return Optional.empty();
    }

    private static Optional<String> leftBehind(EndingFacts facts) {
        if (facts.memberCount() > 0) {
            return Optional.of("还有 %d 名会员的会籍没有转接或保留，安置完毕后才能终止".formatted(facts.memberCount()));
        }
        if (facts.hasChildren()) {
            return Optional.of("还有下级工会组织，请先依法变更它们的隶属关系");
        }
        var until = facts.occupiedUntil();
        if (until != null && !facts.ending().on().isAfter(until)) {
            return Optional.of("它的下级工会 %s 才转出，终止日期须在这一天之后".formatted(until));
        }
        var hasSuccessor = facts.ending().successor() != null;
        if (facts.ending().ground().hasSuccessor() != hasSuccessor) {
            return Optional.of(hasSuccessor ? "只有合并才有承继的工会" : "合并须写明并入哪一家工会");
        }
        return Optional.empty();
    }
}

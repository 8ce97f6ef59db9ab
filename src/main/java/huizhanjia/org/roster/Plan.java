package huizhanjia.org.roster;

import huizhanjia.intake.Outcome;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import huizhanjia.org.rules.JointNeedsTwoEmployers;
import huizhanjia.org.rules.OrgFacts;
import huizhanjia.org.rules.TermWithinLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides for all rows together what becomes of each: parents may stand in the file itself.
final class Plan {

    private static final List<Rule<OrgFacts>> RULES = List.of(new JointNeedsTwoEmployers(), new TermWithinLaw());

    private final List<Draft> drafts;
    private final Standing standing;
    private final LocalDate on;
    private final Map<String, Integer> firstOf = new HashMap<>();
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final Draft.@Nullable Fate[] fates;

    Plan(List<Draft> drafts, Standing standing, LocalDate on) {
        this.drafts = drafts;
        this.standing = standing;
        this.on = on;
        this.fates = new Draft.Fate[drafts.size()];
        for (var place = 0; place < drafts.size(); place++) {
            var draft = drafts.get(place);
            firstOf.putIfAbsent(draft.key(), place);
            var code = draft.particulars().creditCode();
            if (firstOf.get(draft.key()) == place) {
                name(draft.particulars().name(), place);
                if (code != null) {
                    name(code.value(), place);
                }
            }
        }
    }

    /// The fate of every row, in the order of the rows; what is wrong is added to the drafts' complaints.
    List<Draft.Fate> fates() {
        var all = new ArrayList<Draft.Fate>();
        for (var place = 0; place < drafts.size(); place++) {
            all.add(fate(place, new HashSet<>()));
        }
        return all;
    }

    private void name(String text, int place) {
        named.computeIfAbsent(text, none -> new ArrayList<>()).add(place);
    }

    private Draft.Fate fate(int place, Set<Integer> below) {
        var known = fates[place];
        if (known == null) {
            known = decide(place, below);
            fates[place] = known;
        }
        return known;
    }

    private Draft.Fate decide(int place, Set<Integer> below) {
        var draft = drafts.get(place);
        var first = firstOf.getOrDefault(draft.key(), place);
        if (first != place) {
            complain(
                    draft,
                    Columns.NAME_KEY,
                    "与第 %d 行重复".formatted(drafts.get(first).row()));
            return Draft.Fate.of(Outcome.DUPLICATE);
        }
        if (!draft.complaints().isEmpty()) {
            return Draft.Fate.of(Outcome.WRONG);
        }
        var org = standing.of(draft);
        if (org.isPresent()) {
            return new Draft.Fate(Outcome.CHANGED, 0, null, null, org.get().id());
        }
        return under(place, draft, below);
    }

    private Draft.Fate under(int place, Draft draft, Set<Integer> below) {
        var inFile = named.getOrDefault(draft.parent(), List.of());
        if (inFile.contains(place) || !below.add(place)) {
            return wrong(draft, "上下级成环：它最终成了自己的上级，请改正上级工会");
        }
        if (inFile.size() > 1) {
            return wrong(draft, "本表里有 %d 行都叫“%s”，请改用统一社会信用代码".formatted(inFile.size(), draft.parent()));
        }
        if (inFile.isEmpty()) {
            return underStanding(draft);
        }
        var parent = inFile.getFirst();
        if (below.contains(parent)) {
            return wrong(draft, "上下级成环：它最终成了自己的上级，请改正上级工会");
        }
        var above = fate(parent, below);
        if (above.outcome() == Outcome.WRONG || above.outcome() == Outcome.DUPLICATE) {
            return wrong(
                    draft,
                    "它的上级工会（第 %d 行）有误，请先改正那一行".formatted(drafts.get(parent).row()));
        }
        return placed(
                draft,
                drafts.get(parent).particulars().kind(),
                above.org() == null
                        ? new Draft.Fate(Outcome.NEW, above.depth() + 1, null, parent, null)
                        : new Draft.Fate(Outcome.NEW, 0, above.org(), null, null));
    }

    private Draft.Fate underStanding(Draft draft) {
        var parents = standing.called(draft.parent());
        if (parents.isEmpty() && draft.parent().isEmpty()) {
            return wrong(draft, "没有写明上级工会。请在表里补上，或点“改正表头”，选定没有写明上级的工会建在哪里");
        }
        if (parents.isEmpty()) {
            return wrong(draft, "您的管辖范围内没有“%s”，请核对全称，或先建上级工会".formatted(draft.parent()));
        }
        if (parents.size() > 1) {
            return wrong(draft, "有 %d 家工会都叫“%s”，请改填上级的统一社会信用代码".formatted(parents.size(), draft.parent()));
        }
        var parent = parents.getFirst();
        return placed(draft, standing.kindOf(parent), new Draft.Fate(Outcome.NEW, 0, parent, null, null));
    }

    private Draft.Fate placed(Draft draft, OrgKind parent, Draft.Fate fate) {
        var kind = draft.particulars().kind();
        if (!kind.mayStandUnder(parent)) {
            return wrong(draft, "%s不能直接设在%s之下".formatted(kind.label(), parent.label()));
        }
        var facts = OrgFacts.of(draft.particulars(), draft.approval());
        for (var rule : RULES) {
            if (rule.judge(facts, on) instanceof Verdict.Breached breached) {
                complain(draft, "", breached.finding());
                return Draft.Fate.of(Outcome.WRONG);
            }
        }
        return fate;
    }

    private static Draft.Fate wrong(Draft draft, String sentence) {
        complain(draft, Columns.PARENT, sentence);
        return Draft.Fate.of(Outcome.WRONG);
    }

    private static void complain(Draft draft, String column, String sentence) {
        draft.complaints().add(new Draft.Complaint(column, sentence));
    }
}

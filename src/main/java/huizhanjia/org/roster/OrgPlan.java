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
final class OrgPlan {

    private static final List<Rule<OrgFacts>> RULES = List.of(new JointNeedsTwoEmployers(), new TermWithinLaw());

    private final List<OrgDraft> drafts;
    private final KnownOrgs knownOrgs;
    private final LocalDate on;
    private final Map<String, Integer> firstOf = new HashMap<>();
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final OrgDraft.@Nullable Fate[] fates;

    OrgPlan(List<OrgDraft> drafts, KnownOrgs knownOrgs, LocalDate on) {
        this.drafts = drafts;
        this.knownOrgs = knownOrgs;
        this.on = on;
        this.fates = new OrgDraft.Fate[drafts.size()];
        for (var place = 0; place < drafts.size(); place++) {
            var orgDraft = drafts.get(place);
            firstOf.putIfAbsent(orgDraft.key(), place);
            var code = orgDraft.particulars().creditCode();
            if (firstOf.get(orgDraft.key()) == place) {
                name(orgDraft.particulars().name(), place);
                if (code != null) {
                    name(code.value(), place);
                }
            }
        }
    }

    /// The fate of every row, in the order of the rows; what is wrong is added to the drafts' complaints.
    List<OrgDraft.Fate> fates() {
        var all = new ArrayList<OrgDraft.Fate>();
        for (var place = 0; place < drafts.size(); place++) {
            all.add(fate(place, new HashSet<>()));
        }
        return all;
    }

    private void name(String text, int place) {
        named.computeIfAbsent(text, none -> new ArrayList<>()).add(place);
    }

    private OrgDraft.Fate fate(int place, Set<Integer> below) {
        var known = fates[place];
        if (known == null) {
            known = decide(place, below);
            fates[place] = known;
        }
        return known;
    }

    private OrgDraft.Fate decide(int place, Set<Integer> below) {
        var orgDraft = drafts.get(place);
        var first = firstOf.getOrDefault(orgDraft.key(), place);
        if (first != place) {
            complain(
                    orgDraft,
                    Columns.NAME_KEY,
                    "与第 %d 行重复".formatted(drafts.get(first).row()));
            return OrgDraft.Fate.of(Outcome.DUPLICATE);
        }
        if (!orgDraft.complaints().isEmpty()) {
            return OrgDraft.Fate.of(Outcome.WRONG);
        }
        var org = knownOrgs.of(orgDraft);
        if (org.isPresent()) {
            return new OrgDraft.Fate(Outcome.CHANGED, 0, null, null, org.get().id());
        }
        return under(place, orgDraft, below);
    }

    private OrgDraft.Fate under(int place, OrgDraft orgDraft, Set<Integer> below) {
        var inFile = named.getOrDefault(orgDraft.parent(), List.of());
        if (inFile.contains(place) || !below.add(place)) {
            return wrong(orgDraft, "上下级成环：它最终成了自己的上级，请改正上级工会");
        }
        if (inFile.size() > 1) {
            return wrong(orgDraft, "本表里有 %d 行都叫“%s”，请改用统一社会信用代码".formatted(inFile.size(), orgDraft.parent()));
        }
        if (inFile.isEmpty()) {
            return underStanding(orgDraft);
        }
        var parent = inFile.getFirst();
        if (below.contains(parent)) {
            return wrong(orgDraft, "上下级成环：它最终成了自己的上级，请改正上级工会");
        }
        var above = fate(parent, below);
        if (above.outcome() == Outcome.WRONG || above.outcome() == Outcome.DUPLICATE) {
            return wrong(
                    orgDraft,
                    "它的上级工会（第 %d 行）有误，请先改正那一行".formatted(drafts.get(parent).row()));
        }
        return placed(
                orgDraft,
                drafts.get(parent).particulars().kind(),
                above.org() == null
                        ? new OrgDraft.Fate(Outcome.NEW, above.depth() + 1, null, parent, null)
                        : new OrgDraft.Fate(Outcome.NEW, 0, above.org(), null, null));
    }

    private OrgDraft.Fate underStanding(OrgDraft orgDraft) {
        var parents = knownOrgs.called(orgDraft.parent());
        if (parents.isEmpty() && orgDraft.parent().isEmpty()) {
            return wrong(orgDraft, "没有写明上级工会。请在表里补上，或点“改正表头”，选定没有写明上级的工会建在哪里");
        }
        if (parents.isEmpty()) {
            return wrong(orgDraft, "您的管辖范围内没有“%s”，请核对全称，或先建上级工会".formatted(orgDraft.parent()));
        }
        if (parents.size() > 1) {
            return wrong(orgDraft, "有 %d 家工会都叫“%s”，请改填上级的统一社会信用代码".formatted(parents.size(), orgDraft.parent()));
        }
        var parent = parents.getFirst();
        return placed(orgDraft, knownOrgs.kindOf(parent), new OrgDraft.Fate(Outcome.NEW, 0, parent, null, null));
    }

    private OrgDraft.Fate placed(OrgDraft orgDraft, OrgKind parent, OrgDraft.Fate fate) {
        var kind = orgDraft.particulars().kind();
        if (!kind.mayStandUnder(parent)) {
            return wrong(orgDraft, "%s不能直接设在%s之下".formatted(kind.label(), parent.label()));
        }
        var facts = OrgFacts.of(orgDraft.particulars(), orgDraft.approval());
        for (var rule : RULES) {
            if (rule.judge(facts, on) instanceof Verdict.Breached breached) {
                complain(orgDraft, "", breached.finding());
                return OrgDraft.Fate.of(Outcome.WRONG);
            }
        }
        return fate;
    }

    private static OrgDraft.Fate wrong(OrgDraft orgDraft, String sentence) {
        complain(orgDraft, Columns.PARENT, sentence);
        return OrgDraft.Fate.of(Outcome.WRONG);
    }

    private static void complain(OrgDraft orgDraft, String column, String sentence) {
        orgDraft.complaints().add(new OrgDraft.Complaint(column, sentence));
    }
}

package huizhanjia.election.petition;

import huizhanjia.approval.Petition;
import huizhanjia.kernel.Days;
import huizhanjia.org.Term;
import huizhanjia.org.term.TermLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The facts of a petition as it keeps them, written and read again.
///
/// @param number which term sits
record Wanted(Renewal renewal, String number, LocalDate on, String proposal) {

    private static final String NUMBER = "本届届次";
    private static final String PROPOSAL = "本级委员会提议";

    static Wanted of(Renewal renewal, Petition petition) {
        var facts = petition.submission().text().facts();
        return new Wanted(
                renewal,
                facts.getOrDefault(NUMBER, ""),
                LocalDate.parse(facts.getOrDefault(renewal.wanted(), "")),
                facts.getOrDefault(PROPOSAL, ""));
    }

    /// What the superior decides on.
    static Map<String, String> facts(Asking asking, TermLine line, Term term) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(NUMBER, String.valueOf(asking.number()));
        facts.put("任期届满日期", term.endsOn().toString());
        if (line.extendedUntil() != null) {
            facts.put("已批准延期至", line.extendedUntil().toString());
        }
        facts.put(asking.renewal().wanted(), asking.wantedOn().toString());
        put(facts, "原因", asking.reason());
        put(facts, PROPOSAL, asking.proposal());
        put(facts, "应到人数", asking.congress().entitled());
        put(facts, "委员人数", asking.congress().seats());
        put(facts, "候选人名单", asking.congress().candidates());
        return facts;
    }

    /// What the places of the petition's template are filled with.
    static Map<String, String> places(Asking asking, TermLine line, Term term) {
        var places = new HashMap<String, String>();
        var next = asking.renewal() == Renewal.ELECTION ? asking.number() + 1 : asking.number();
        places.put("工会名称", line.name());
        places.put("届次", String.valueOf(next));
        places.put("上届届次", String.valueOf(asking.number()));
        places.put("上届当选日期", Days.told(term.electedOn()));
        places.put("任期届满日期", Days.told(term.endsOn()));
        places.put(asking.renewal().wanted(), Days.told(asking.wantedOn()));
        places.put("延期原因", asking.reason());
        places.put("提前原因", asking.reason());
        places.put("应到人数", asking.congress().entitled());
        places.put("委员人数", asking.congress().seats());
        places.put("候选人名单", asking.congress().candidates());
        return places;
    }

    /// Which term is elected next.
    String nextNumber() {
        return String.valueOf(Integer.parseInt(number) + 1);
    }

    private static void put(Map<String, String> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.put(label, value.strip());
        }
    }
}

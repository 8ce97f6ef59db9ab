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
    static Map<String, String> facts(TermPetition termPetition, TermLine line, Term term) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(NUMBER, String.valueOf(termPetition.number()));
        facts.put("任期届满日期", term.endsOn().toString());
        if (line.extendedUntil() != null) {
            facts.put("已批准延期至", line.extendedUntil().toString());
        }
        facts.put(termPetition.renewal().wanted(), termPetition.wantedOn().toString());
        put(facts, "原因", termPetition.reason());
        put(facts, PROPOSAL, termPetition.proposal());
        put(facts, "应到人数", termPetition.congress().entitled());
        put(facts, "委员人数", termPetition.congress().seats());
        put(facts, "候选人名单", termPetition.congress().candidates());
        return facts;
    }

    /// What the places of the petition's template are filled with.
    static Map<String, String> places(TermPetition termPetition, TermLine line, Term term) {
        var places = new HashMap<String, String>();
        var next = termPetition.renewal() == Renewal.ELECTION ? termPetition.number() + 1 : termPetition.number();
        places.put("工会名称", line.name());
        places.put("届次", String.valueOf(next));
        places.put("上届届次", String.valueOf(termPetition.number()));
        places.put("上届当选日期", Days.told(term.electedOn()));
        places.put("任期届满日期", Days.told(term.endsOn()));
        places.put(termPetition.renewal().wanted(), Days.told(termPetition.wantedOn()));
        places.put("延期原因", termPetition.reason());
        places.put("提前原因", termPetition.reason());
        places.put("应到人数", termPetition.congress().entitled());
        places.put("委员人数", termPetition.congress().seats());
        places.put("候选人名单", termPetition.congress().candidates());
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

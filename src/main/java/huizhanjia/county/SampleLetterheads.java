package huizhanjia.county;

import huizhanjia.kernel.Actor;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.register.Letterheads;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Settles the codes of the sample's unions; a real county settles its own.
@Component
class SampleLetterheads {

    private static final int SHORT = 2;
    private static final Map<LetterKind, String> ENDINGS = Map.of(
            LetterKind.PETITION, "工发",
            LetterKind.REPORT, "工发",
            LetterKind.NOTICE, "工发",
            LetterKind.REPLY, "工批",
            LetterKind.LETTER, "工函",
            LetterKind.MINUTES, "工纪");

    private final Letterheads letterheads;

    SampleLetterheads(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    void settle(Actor by, Settlement settlement) {
        settlement.ids().forEach((key, org) -> {
            var name = settlement.unions().of(key).name();
            var printer = key.equals("county") ? name + "办公室" : "";
            letterheads.settle(org, printer, codes(key.equals("county") ? "青" : initials(name)), by);
        });
    }

    private static Map<LetterKind, String> codes(String beginning) {
        var codes = new EnumMap<LetterKind, String>(LetterKind.class);
        ENDINGS.forEach((kind, ending) -> codes.put(kind, beginning + ending));
        return codes;
    }

    /// 青山县教育工会 signs 教育工发.
    private static String initials(String name) {
        var own = name.replaceAll("^青山县?|[^\\p{IsHan}]", "");
        return own.substring(0, Math.min(SHORT, own.length()));
    }
}

package huizhanjia.paper.register;

import huizhanjia.kernel.Refused;
import huizhanjia.paper.official.LetterKind;
import java.util.Map;

/// How an organisation signs its papers: the codes its numbers begin with (机关代字).
///
/// @param name of the organisation, as printed in red
/// @param printer 印发机关, such as 青山县总工会办公室; empty text for none
/// @param codes by kind, such as 青工批 for replies; kinds may share one
public record Letterhead(String name, String printer, Map<LetterKind, String> codes) {

    public Letterhead {
        codes = Map.copyOf(codes);
    }

    /// The code for documents of the kind; refused when the organisation has settled none.
    public String code(LetterKind kind) {
        var code = codes.get(kind);
        if (code == null) {
            throw new Refused("paper.no-code", "%s还没有设置“%s”的发文机关代字，请先在“公文”的“机关代字”中设置".formatted(name, kind.label()));
        }
        return code;
    }
}

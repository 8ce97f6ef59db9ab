package huizhanjia.guard.web;

import huizhanjia.guard.DissolutionOpening;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.ending.Ground;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form that opens a matter, as typed.
///
/// @param ground name of a `Ground`, or `OTHER` for none of them
/// @param successor id of the union that goes on; empty text for none
/// @param q words it was looked for with
public record DissolutionOpeningForm(String org, String ground, String document, String successor, String q) {

    static final String OTHER = "OTHER";

    public DissolutionOpeningForm {
        org = org == null ? "" : org;
        ground = ground == null ? "" : ground;
        document = document == null ? "" : document;
        successor = successor == null ? "" : successor;
        q = q == null ? "" : q;
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (ground.isEmpty()) {
            problems.put("ground", "请选择撤销、合并的事由");
        }
        if (document.isBlank()) {
            problems.put("document", "请写明证明文件；不属于法定事由的，写明谁要求撤并、怎么要求的");
        }
        return problems;
    }

    DissolutionOpening opening() {
        return new DissolutionOpening(OrgId.of(org), chosen(), document, id(successor));
    }

    private @Nullable Ground chosen() {
        return Arrays.stream(Ground.values())
                .filter(one -> one.name().equals(ground))
                .findFirst()
                .orElse(null);
    }

    static @Nullable OrgId id(String text) {
        try {
            return text.isEmpty() ? null : new OrgId(UUID.fromString(text));
        } catch (IllegalArgumentException nothingChosen) {
            return null;
        }
    }
}

package huizhanjia.org.graph.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.graph.Tie;
import huizhanjia.org.graph.Tying;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The form for a superior beside the territorial one, as typed.
///
/// @param tie name of a `Tie`
/// @param above id of the superior; `none` for nobody
/// @param q words the superior was looked for with
public record TieForm(String tie, String above, String from, String documentNumber, String q) {

    private static final String NOBODY = "none";

    public TieForm {
        tie = tie == null ? "" : tie;
        above = above == null ? "" : above;
        from = from == null ? "" : from;
        documentNumber = documentNumber == null ? "" : documentNumber;
        q = q == null ? "" : q;
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (chosen().isEmpty()) {
            problems.put("tie", "请选择是哪一条线的上级");
        }
        if (!above.equals(NOBODY) && id().isEmpty()) {
            problems.put("above", "请先查找，再选定上级工会；不再有上级的选“没有”");
        }
        if (Days.typed(from).isEmpty()) {
            problems.put("from", "请填写日期，如 2026-05-01");
        }
        if (documentNumber.isBlank()) {
            problems.put("documentNumber", "变更隶属关系须有文件依据，请填写文号");
        }
        return problems;
    }

    Tying tying(OrgId org) {
        return new Tying(
                org, chosen().orElseThrow(), id().orElse(null), Days.typed(from).orElseThrow(), documentNumber.strip());
    }

    private Optional<Tie> chosen() {
        return Arrays.stream(Tie.values())
                .filter(one -> one != Tie.TERRITORIAL && one.name().equals(tie))
                .findFirst();
    }

    private Optional<OrgId> id() {
        try {
            return Optional.of(new OrgId(UUID.fromString(above)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}

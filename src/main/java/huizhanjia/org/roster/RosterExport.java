package huizhanjia.org.roster;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Employer;
import huizhanjia.org.Org;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.SheetWriter;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The list of organisations as the roster reads it: brought in again it is no news, row for row. A cell that
/// cannot say what is known stays empty, and an empty cell changes nothing.
@Component
public class RosterExport {

    /// Phone and account rest sealed; members are counted in their own list.
    private static final Set<String> UNSAID = Set.of("members", "phone", "account");

    private static final List<Column> COLUMNS = Columns.ALL.stream()
            .filter(column -> !UNSAID.contains(column.key()))
            .toList();

    /// What stands between the employers of one cell.
    private static final Pattern BETWEEN = Pattern.compile("[；;、\\n]");

    private static final int CHUNK = 200;

    private final Orgs orgs;
    private final Clock clock;

    RosterExport(Orgs orgs, Clock clock) {
        this.orgs = orgs;
        this.clock = clock;
    }

    /// The head of the list.
    public Export head(Actor by) {
        var export = Export.takenBy(by, LocalDate.now(clock), "工会组织名册", COLUMNS);
        return new Export(export.title(), export.columns(), export.signature() + "；联系电话、账户加密保存，不随名册导出，再导入时不改动");
    }

    /// Writes what the query finds in the scope, a row each; how many they are.
    public int write(Scope scope, OrgQuery query, SheetWriter sheet) throws IOException {
        var parents = new HashMap<OrgId, String>();
        var written = 0;
        for (var lines = orgs.list(scope, query, "", CHUNK);
                !lines.isEmpty();
                lines = orgs.list(scope, query, lines.getLast().cursor(), CHUNK)) {
            for (var line : lines) {
                var org = orgs.need(scope, line.id());
                var parent = org.parent();
                var above = parent == null ? "" : parents.computeIfAbsent(parent, id -> called(scope, id));
                sheet.row(row(org, above));
                written++;
            }
        }
        return written;
    }

    /// By its name where that tells it from others, else by its code; nothing where the scope does not reach.
    private String called(Scope scope, OrgId id) {
        return orgs.find(scope, id)
                .map(org -> {
                    var code = org.particulars().creditCode();
                    return code == null || orgs.named(scope, org.name()).size() == 1 ? org.name() : code.value();
                })
                .orElse("");
    }

    private static List<String> row(Org org, String parent) {
        var known = org.particulars();
        var leadership = known.leadership();
        var term = leadership.term();
        var values = new HashMap<String, String>();
        values.putAll(employers(known));
        values.put(Columns.NAME_KEY, known.name());
        values.put(Columns.CODE_KEY, text(known.creditCode(), CreditCode::value));
        values.put(Columns.PARENT, parent);
        values.put("founded", org.foundedOn().toString());
        values.put("kind", known.kind().label());
        values.put("head", leadership.head());
        values.put(Columns.DOCUMENT, org.approval().documentNumber());
        values.put("documentOn", org.approval().on().toString());
        values.put("elected", text(term, it -> it.electedOn().toString()));
        values.put("termNumber", text(term, it -> Objects.toString(it.number(), "")));
        values.put("termYears", text(term, it -> String.valueOf(it.years())));
        values.put("fullTime", leadership.fullTimeCount() == 0 ? "" : String.valueOf(leadership.fullTimeCount()));
        values.put("mode", text(known.treasury().mode(), it -> it.label()));
        values.put("bank", known.treasury().bank());
        return COLUMNS.stream()
                .map(column -> values.getOrDefault(column.key(), ""))
                .toList();
    }

    /// The columns of a row speak of the first employer, and one place of it and the union alike.
    private static Map<String, String> employers(Particulars known) {
        var employers = known.employers();
        if (employers.isEmpty()) {
            return Map.of("area", known.areaCode());
        }
        var first = employers.getFirst();
        var area = first.areaCode().equals(known.areaCode()) ? known.areaCode() : "";
        if (employers.stream()
                .anyMatch(employer -> BETWEEN.matcher(employer.name()).find())) {
            return Map.of();
        }
        return Map.of(
                "employer", employers.stream().map(Employer::name).collect(Collectors.joining("；")),
                "employerCode", text(first.creditCode(), CreditCode::value),
                "address", first.address(),
                "area", area,
                "nature", text(first.nature(), it -> it.label()),
                "economicType", text(first.economicType(), it -> it.label()),
                "industry", text(first.industry(), it -> it.label()),
                "staff", Objects.toString(first.staffCount(), ""));
    }

    private static <T> String text(@Nullable T value, Function<T, String> printed) {
        return value == null ? "" : printed.apply(value);
    }
}

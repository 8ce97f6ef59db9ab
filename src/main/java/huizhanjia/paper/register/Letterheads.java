package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The codes of organisations, settled by themselves; none is invented for them.
@Component
public class Letterheads {

    private static final int LONGEST = 12;

    private final LetterheadTable table;
    private final OrgDirectory orgs;
    private final Trail trail;
    private final Clock clock;

    Letterheads(LetterheadTable table, OrgDirectory orgs, Trail trail, Clock clock) {
        this.table = table;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// The organisation's letterhead; without codes until it has settled them.
    public Letterhead of(OrgId org) {
        var county = PaperCounties.of(orgs, org);
        var version = table.latest(county, org);
        return new Letterhead(orgs.name(org), table.printer(county, org, version), table.codes(county, org, version));
    }

    /// Settles the codes; numbers given before stay as they are.
    @Transactional
    public void settle(OrgId org, String printer, Map<LetterKind, String> codes, Actor by) {
        by.need("document:manage");
        if (!orgs.contains(by.scope(), org)) {
            throw new Refused("paper.out-of-scope", "这家工会不在您的管辖范围内");
        }
        var settled = clean(codes);
        var county = PaperCounties.of(orgs, org);
        var version = table.latest(county, org) + 1;
        if (!table.add(new LetterheadTable.Row(county, org, version, printer.strip()), clock.instant())) {
            throw new Refused("paper.raced", "别人刚刚改过机关代字，请刷新后再改");
        }
        settled.forEach((kind, code) -> table.addCode(new LetterheadTable.Row(county, org, version, code), kind));
        var told = new LinkedHashMap<String, huizhanjia.kernel.DomainEvent.Change>();
        settled.forEach((kind, code) -> told.put(kind.label(), DocumentEvent.told(code)));
        trail.record(by, new DocumentEvent(county, org, "letterhead:" + org, "设置发文机关代字", told));
    }

    private static Map<LetterKind, String> clean(Map<LetterKind, String> codes) {
        var clean = new EnumMap<LetterKind, String>(LetterKind.class);
        codes.forEach((kind, typed) -> {
            var code = typed.strip();
            if (!code.matches("\\p{IsHan}{2," + LONGEST + "}") && !code.isEmpty()) {
                throw new Refused("paper.bad-code", "“%s”不像机关代字，请填二到十二个汉字，如“某工发”".formatted(code));
            }
            if (!code.isEmpty()) {
                clean.put(kind, code);
            }
        });
        return clean;
    }
}

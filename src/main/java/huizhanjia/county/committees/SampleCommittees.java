package huizhanjia.county.committees;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Approval;
import huizhanjia.org.Orgs;
import huizhanjia.org.Term;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.Filling;
import huizhanjia.org.committee.NameList;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Enters the committees of the sample's list for the terms its unions are in.
@Component
public class SampleCommittees {

    private static final int REPLY_DAYS = 12;
    private static final int RETIRED_DAYS_AGO = 150;
    private static final int FILLED_DAYS_AGO = 110;

    private final Orgs orgs;
    private final Committees committees;

    SampleCommittees(Orgs orgs, Committees committees) {
        this.orgs = orgs;
        this.committees = committees;
    }

    /// Everything as of the day; in one union the chair retired and another was elected, in one the seat is empty.
    public void load(Function<String, OrgId> at, LocalDate on) {
        var by = organizer(new Scope(at.apply("county"), "210199"));
        lists().forEach((heading, names) -> {
            var org = at.apply(heading.union());
            var term = Objects.requireNonNull(
                    orgs.need(by.scope(), org).particulars().leadership().term());
            committees.elect(electing(org, heading.body(), term, names), by);
        });
        retire(at.apply("wood"), on.minusDays(RETIRED_DAYS_AGO), "白工发〔%d〕6号".formatted(on.getYear()), by);
        fill(at.apply("wood"), on.minusDays(FILLED_DAYS_AGO), "白工批〔%d〕2号".formatted(on.getYear()), by);
        retire(at.apply("garment"), on.minusDays(RETIRED_DAYS_AGO), "开工发〔%d〕9号".formatted(on.getYear()), by);
    }

    private static Electing electing(OrgId org, Body body, Term term, List<String> names) {
        var reply = new Approval(
                "%s复〔%d〕%d号".formatted("样例", term.electedOn().getYear(), names.size()),
                term.electedOn().plusDays(REPLY_DAYS));
        return new Electing(org, body, term, reply, new NameList(body).read(String.join("\n", names)));
    }

    private void retire(OrgId org, LocalDate on, String document, Actor by) {
        var county = orgs.need(by.scope(), org).county();
        var chair = committees.on(org, county, on).stream()
                .filter(committee -> committee.body() == Body.UNION)
                .flatMap(committee -> committee.headOn(on).stream())
                .findFirst()
                .orElseThrow();
        committees.vacate(
                org, chair.id(), new CommitteeSeat.Vacancy(on, CommitteeSeat.Reason.RETIRED, "", document), by);
    }

    private void fill(OrgId org, LocalDate on, String document, Actor by) {
        var elected = new NameList(Body.UNION).read("鲁明辉 主席 男 兼职 车间主任").getFirst();
        committees.fill(org, Body.UNION, new Filling(elected, on, document), by);
    }

    private static Actor organizer(Scope county) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "李慧敏",
                "青山县总工会 · 组织干部",
                county,
                Set.of("org:read", "org:edit"),
                "first-start");
    }

    private static Map<Heading, List<String>> lists() {
        var lists = new LinkedHashMap<Heading, List<String>>();
        var stream = Objects.requireNonNull(SampleCommittees.class.getResourceAsStream("committees.csv"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                var heading = new Heading(row.getField("union"), Body.valueOf(row.getField("body")));
                lists.put(heading, List.of(row.getField("names").split("；")));
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whose committee a line of the list is.
    private record Heading(String union, Body body) {}
}

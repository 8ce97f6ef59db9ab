package huizhanjia.org.committee;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Amendment;
import huizhanjia.org.Leadership;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Committees of unions: elected, filled, left; who sat where on any day.
@Component
public class Committees {

    private final Orgs orgs;
    private final CommitteeTable table;
    private final SeatTable seats;
    private final Trail trail;
    private final Clock clock;

    Committees(Orgs orgs, CommitteeTable table, SeatTable seats, Trail trail, Clock clock) {
        this.orgs = orgs;
        this.table = table;
        this.seats = seats;
        this.trail = trail;
        this.clock = clock;
    }

    /// Enters a newly elected committee; the one before it sits no more from the day of the election.
    @Transactional
    public Committee elect(Electing electing, Actor by) {
        by.need("org:edit");
        orgs.holdTree();
        var org = orgs.need(by.scope(), electing.org());
        var sitting = on(org.id(), org.county(), electing.term().electedOn());
        check().electing(electing, org, sitting);
        var committee = new Committee(
                Ids.next(), org.id(), electing.body(), electing.term(), electing.approval(), seats(electing));
        if (!table.add(org.county(), committee, by, clock.instant())) {
            throw new Refused(
                    "org.elected-already",
                    "这一天换届的%s已经登记过了".formatted(electing.body().label()));
        }
        for (var place = 0; place < committee.seats().size(); place++) {
            seats.add(
                    new SeatTable.Placed(org.county(), committee.id(), place),
                    committee.seats().get(place),
                    by,
                    clock.instant());
        }
        if (electing.body() == Body.UNION && isNewest(org, electing)) {
            lead(org, committee, by);
        }
        trail.record(by, CommitteeEvent.elected(org, committee));
        return committee;
    }

    /// Puts somebody into a committee during its term (补选、增补).
    @Transactional
    public CommitteeSeat fill(OrgId org, Body body, Filling filling, Actor by) {
        by.need("org:edit");
        orgs.holdTree();
        var known = orgs.need(by.scope(), org);
        var committee = need(known, body, filling.from());
        check().filling(committee, filling);
        var committeeSeat = new CommitteeSeat(
                Ids.next(),
                filling.elected().person(),
                filling.elected().office(),
                filling.from(),
                filling.documentNumber(),
                null);
        var placed = new SeatTable.Placed(
                known.county(), committee.id(), committee.seats().size());
        if (!seats.add(placed, committeeSeat, by, clock.instant())) {
            throw new Refused("org.stale", "别人刚登记过这个委员会的人选，请刷新后再看");
        }
        if (committeeSeat.office() == Office.CHAIR) {
            lead(known, table.find(known.county(), committee.id()).orElseThrow(), by);
        }
        trail.record(by, CommitteeEvent.filled(known, committee, committeeSeat));
        return committeeSeat;
    }

    /// Notes that a seat fell empty; whoever is protected during the term leaves by consent only.
    @Transactional
    public void vacate(OrgId org, UUID seat, CommitteeSeat.Vacancy vacancy, Actor by) {
        by.need("org:edit");
        var known = orgs.need(by.scope(), org);
        var committee = table.all(known.county(), org).stream()
                .filter(one -> one.seats().stream().anyMatch(held -> held.id().equals(seat)))
                .findFirst()
                .orElseThrow(() -> new Refused("org.no-such-seat", "没有这个席位，请刷新后再看"));
        var held = committee.seats().stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow();
        check().vacancy(committee, held, vacancy);
        if (!seats.vacate(new SeatTable.Emptied(known.county(), seat, vacancy), by, clock.instant())) {
            throw new Refused("org.stale", "别人刚登记过这个席位的空缺，请刷新后再看");
        }
        trail.record(by, CommitteeEvent.vacated(known, committee, held, vacancy));
    }

    /// The committees that sat on the day, in the order of their kinds.
    public List<Committee> on(OrgId org, String county, LocalDate day) {
        var sitting = new ArrayList<Committee>();
        for (var body : Body.values()) {
            sitting(table.all(county, org), body, day).ifPresent(sitting::add);
        }
        return sitting;
    }

    /// Every committee an organisation ever had, the newest first.
    public List<Committee> all(OrgId org, String county) {
        return table.all(county, org);
    }

    /// The union committees that sit today in the county, each with its seats.
    public List<Committee> sitting(String county, Body body) {
        return table.newest(county, body, LocalDate.now(clock));
    }

    private Committee need(Org org, Body body, LocalDate on) {
        return sitting(table.all(org.county(), org.id()), body, on)
                .orElseThrow(() -> new Refused("org.no-committee", "请先登记%s的换届结果".formatted(body.label())));
    }

    private static Optional<Committee> sitting(List<Committee> newestFirst, Body body, LocalDate day) {
        return newestFirst.stream()
                .filter(one -> one.body() == body && !day.isBefore(one.term().electedOn()))
                .findFirst();
    }

    private boolean isNewest(Org org, Electing electing) {
        return table.all(org.county(), org.id()).stream()
                .noneMatch(one -> one.body() == Body.UNION
                        && one.term().electedOn().isAfter(electing.term().electedOn()));
    }

    /// The organisation shows the head and the term of its union committee.
    private void lead(Org org, Committee committee, Actor by) {
        var known = org.particulars();
        var newest = committee.seats().stream()
                .filter(committeeSeat -> committeeSeat.office() == Office.CHAIR && committeeSeat.vacancy() == null)
                .toList();
        var head = newest.isEmpty() ? "" : newest.getLast().person().name();
        var before = known.leadership();
        var leadership = new Leadership(head, before.phone(), before.fullTimeCount(), committee.term());
        var particulars = new Particulars(
                known.kind(),
                known.name(),
                known.areaCode(),
                known.creditCode(),
                leadership,
                known.treasury(),
                known.legalPerson(),
                known.employers());
        var from = newest.isEmpty()
                ? committee.term().electedOn()
                : newest.getLast().from();
        var number = newest.isEmpty()
                ? committee.approval().documentNumber()
                : newest.getLast().documentNumber();
        orgs.amend(org.id(), new Amendment(particulars, from, number, org.version()), by);
    }

    private ResultCheck check() {
        return new ResultCheck(LocalDate.now(clock));
    }

    private static List<CommitteeSeat> seats(Electing electing) {
        return electing.elected().stream()
                .map(one -> new CommitteeSeat(
                        Ids.next(),
                        one.person(),
                        one.office(),
                        electing.term().electedOn(),
                        electing.approval().documentNumber(),
                        null))
                .toList();
    }
}

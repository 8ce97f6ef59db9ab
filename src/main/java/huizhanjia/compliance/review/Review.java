package huizhanjia.compliance.review;

import huizhanjia.compliance.Counts;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.DutyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A report to the leaders of an organisation (体检报告): how every duty it owes stood on a day.
///
/// @param on the day it speaks of
/// @param lines in the order of the register
/// @param parts how the units below stood, in the order of the tree; empty where there are none
public record Review(
        ReviewId id,
        String county,
        OrgId org,
        String orgName,
        LocalDate on,
        Maker maker,
        List<VerdictRow> lines,
        List<Subtotal> parts) {

    private static final Map<String, Integer> PLACES = places();

    public Review {
        parts = List.copyOf(parts);
        lines = lines.stream()
                .sorted(Comparator.comparingInt(line -> PLACES.getOrDefault(line.duty(), Integer.MAX_VALUE)))
                .toList();
    }

    /// Who made it, in which post and when.
    public record Maker(String clerk, String post, LocalDateTime at) {}

    /// A report without its lines, for lists.
    public record Title(ReviewId id, LocalDate on, String clerk) {}

    /// The five numbers.
    public Figures figures() {
        return Figures.of(Counts.stood(lines));
    }

    /// The five numbers of everything below and of the organisation itself; its own where nothing stands below.
    public Figures whole() {
        var sums = direct(org).stream().map(Subtotal::sums).toList();
        return sums.isEmpty() ? figures() : Figures.of(Counts.together(sums));
    }

    /// What stands directly below a unit, what it owes on its own first.
    List<Subtotal> direct(OrgId above) {
        return parts.stream().filter(part -> part.above().equals(above)).toList();
    }

    /// What the trail calls it.
    public String subject() {
        return "review:" + id;
    }

    Review with(List<VerdictRow> read, List<Subtotal> counted) {
        return new Review(id, county, org, orgName, on, maker, read, counted);
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        DutyBook.all().forEach(duty -> places.put(duty.code(), places.size()));
        return Map.copyOf(places);
    }
}

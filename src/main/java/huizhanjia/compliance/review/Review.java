package huizhanjia.compliance.review;

import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.DutyBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A report to the leaders of an organisation (体检报告): how every duty it owes stood on a day.
///
/// @param on the day it speaks of
/// @param lines in the order of the register
public record Review(
        ReviewId id, String county, OrgId org, String orgName, LocalDate on, Maker maker, List<VerdictRow> lines) {

    private static final Map<String, Integer> PLACES = places();

    public Review {
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
        var sums = new EnumMap<Status, Long>(Status.class);
        lines.forEach(line -> sums.merge(line.judgement().status(), 1L, Long::sum));
        return Figures.of(sums);
    }

    /// What the trail calls it.
    public String subject() {
        return "review:" + id;
    }

    Review with(List<VerdictRow> read) {
        return new Review(id, county, org, orgName, on, maker, read);
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        DutyBook.all().forEach(duty -> places.put(duty.code(), places.size()));
        return Map.copyOf(places);
    }
}

package huizhanjia.compliance.web;

import huizhanjia.compliance.Counts;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.Verdicts.Day;
import huizhanjia.compliance.review.Figures;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.org.OrgLine;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// How a part of the tree stands as a whole.
///
/// @param worst the duties most units are late with, at most three
/// @param trend the last days that were counted, the newest first; empty below a county
public record OverviewPage(
        OrgId org,
        String name,
        List<OrgLine.Step> path,
        LocalDate on,
        Figures figures,
        List<Late> worst,
        Excerpt<Tile> tiles,
        List<Day> trend)
        implements Page {

    private static final int WORST = 3;

    @Override
    public String title() {
        return "总览 · " + name;
    }

    public PageLinks links() {
        return PageLinks.of(tiles, "/overview?org=" + org);
    }

    /// The three duties most units are late with; of equals the one that is late the gravest.
    static List<Late> worst(Counts counts) {
        return counts.byDuty().keySet().stream()
                .flatMap(code -> DutyBook.find(code).stream())
                .map(duty -> new Late(duty, Figures.of(counts.of(List.of(duty.code())))))
                .filter(late -> late.figures().overdue() > 0)
                .sorted(Comparator.comparingLong((Late late) -> -late.figures().overdue())
                        .thenComparing(late ->
                                counts.worst(List.of(late.duty().code())).orElse(Status.NOT_APPLICABLE))
                        .thenComparing(late -> late.duty().code()))
                .limit(WORST)
                .toList();
    }

    /// A duty units are late with.
    public record Late(Duty duty, Figures figures) {}

    /// One union directly below.
    public record Tile(OrgId org, String name, Figures figures) {}
}

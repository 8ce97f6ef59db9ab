package huizhanjia.compliance.web;

import huizhanjia.compliance.Figures;
import huizhanjia.compliance.Verdicts.Day;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgLine;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// How a part of the tree stands as a whole.
///
/// @param trend the last days that were counted, the newest first; empty below a county
public record OverviewPage(
        OrgId org,
        String name,
        List<OrgLine.Step> path,
        LocalDate on,
        Figures figures,
        List<Tile> tiles,
        List<Day> trend)
        implements Page {

    @Override
    public String title() {
        return "总览 · " + name;
    }

    /// One union directly below.
    public record Tile(OrgId org, String name, Figures figures) {}
}

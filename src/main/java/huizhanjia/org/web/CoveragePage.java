package huizhanjia.org.web;

import huizhanjia.area.Area;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgLine;
import huizhanjia.org.census.UnionPlace;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/coverage` prints. Every number is the number of its rows.
///
/// @param counties of a city or a province
/// @param townships of a county, its zones among them
/// @param villages unions of villages and communities
/// @param parks unions of parks
public record CoveragePage(
        Top top, List<County> counties, List<Township> townships, List<Unit> villages, List<Unit> parks)
        implements Page {

    @Override
    public String title() {
        return "工会覆盖 · " + top.name();
    }

    /// Those the filter lets through.
    public List<Township> shown() {
        return townships.stream()
                .filter(township -> !top.missing() || !township.isCovered())
                .toList();
    }

    /// How many townships, streets and zones have a union.
    public long covered() {
        return townships.stream().filter(Township::isCovered).count();
    }

    /// How many have none.
    public long uncovered() {
        return townships.size() - covered();
    }

    /// How many village unions nobody has said the township of.
    public long unplaced() {
        return villages.stream().filter(unit -> unit.at().isEmpty()).count();
    }

    static long count(List<UnionPlace> seats, OrgKind kind, Area area) {
        return seats.stream()
                .filter(unionPlace ->
                        unionPlace.kind() == kind && unionPlace.areaCode().equals(area.code()))
                .count();
    }

    /// What is looked at.
    ///
    /// @param path from the top of the scope down to it
    /// @param missing whether only areas without a union are shown
    /// @param firms whether the post may open the firms without a union
    public record Top(OrgId id, String name, List<OrgLine.Step> path, boolean missing, boolean firms) {}

    /// A township, street or zone.
    ///
    /// @param unions that cover it
    /// @param within how many unions of every kind stand there
    public record Township(Area area, List<Unit> unions, long villages, long parks, long within) {

        /// Whether it has a union.
        public boolean isCovered() {
            return !unions.isEmpty();
        }
    }

    /// One union.
    ///
    /// @param at the township it stands in; empty text where nobody has said
    public record Unit(OrgId id, String name, String kind, String at) {}

    /// A county, or a city of a province.
    ///
    /// @param townships how many areas it has
    public record County(OrgId id, String name, long townships, long covered, long villages, long parks) {

        /// How many areas have no union.
        public long uncovered() {
            return townships - covered;
        }
    }
}

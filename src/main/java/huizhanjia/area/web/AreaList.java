package huizhanjia.area.web;

import huizhanjia.area.Area;
import huizhanjia.area.AreaLevel;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/areas` prints: what was found, and where the walk down has come to.
///
/// @param q the words as typed
/// @param hits for the words
/// @param path from the province down to the area in view; empty at the top
/// @param children of the area in view
public record AreaList(String q, List<Hit> hits, List<Area> path, List<Area> children) implements Page {

    @Override
    public String title() {
        return "行政区划";
    }

    /// One area that answers the words.
    ///
    /// @param title from the province down
    /// @param successor the code and title of what took over; empty text while the code stands
    public record Hit(Area area, String title, String successor) {}

    /// Whether the area has anything below it to walk to.
    public boolean leadsDown(Area area) {
        return area.level() != AreaLevel.TOWNSHIP;
    }
}

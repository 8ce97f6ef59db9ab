package huizhanjia.organizing.web;

import huizhanjia.organizing.lead.Funnel;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.Map;

/// What `/leads` prints: how many firms stand at which stage, in all and by township.
public record FunnelPage(Funnel funnel, List<Place> places) implements Page {

    @Override
    public String title() {
        return "应建未建";
    }

    /// One township.
    ///
    /// @param areaCode empty text where nobody knows it
    public record Place(String areaCode, String name, Map<FunnelStage, Integer> stages) {

        public int total() {
            return stages.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}

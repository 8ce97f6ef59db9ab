package huizhanjia.organizing.lead;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many firms stand at which stage, by place (应建未建漏斗). Only firms that are still there count.
public record Funnel(List<FunnelRow> rows) {

    public Funnel {
        rows = List.copyOf(rows);
    }

    /// The firms at each stage, every stage named.
    public Map<FunnelStage, Integer> stages() {
        return stages(rows);
    }

    /// The same for each place.
    public Map<String, Map<FunnelStage, Integer>> places() {
        var places = new TreeMap<String, Map<FunnelStage, Integer>>();
        for (var row : rows) {
            places.computeIfAbsent(
                    row.areaCode(),
                    area -> stages(rows.stream()
                            .filter(one -> one.areaCode().equals(area))
                            .toList()));
        }
        return places;
    }

    /// All firms.
    public int firms() {
        return rows.stream().mapToInt(FunnelRow::firms).sum();
    }

    /// Those that unions cover.
    public int covered() {
        return rows.stream()
                .filter(row -> row.stage().isDerived())
                .mapToInt(FunnelRow::firms)
                .sum();
    }

    /// Those with 25 workers or more: 应建会单位, as far as it is known before there are members (STA-05).
    public int due() {
        return rows.stream().mapToInt(FunnelRow::big).sum();
    }

    /// Those of them that unions cover.
    public int dueCovered() {
        return rows.stream()
                .filter(row -> row.stage().isDerived())
                .mapToInt(FunnelRow::big)
                .sum();
    }

    /// 建会率, as printed; nothing to divide by is told as a dash.
    public String rate() {
        return share(dueCovered(), due());
    }

    /// The share of all firms that unions cover, as printed.
    public String coverage() {
        return share(covered(), firms());
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "—" : "%.1f%%".formatted(100.0 * part / whole);
    }

    private static Map<FunnelStage, Integer> stages(List<FunnelRow> rows) {
        var stages = new EnumMap<FunnelStage, Integer>(FunnelStage.class);
        for (var stage : FunnelStage.values()) {
            stages.put(stage, 0);
        }
        rows.forEach(row -> stages.merge(row.stage(), row.firms(), Integer::sum));
        return stages;
    }
}

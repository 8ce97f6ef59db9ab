package bench;

import bench.Layout.Township;
import bench.Layout.Union;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The pages clerks look at all day, under sixteen of them at once; then the same with ten times the members.
final class PagesBench {

    private final int seconds = Bench.setting("BENCH_SECONDS", 10);
    private final int warming = Bench.setting("BENCH_WARMING", 30);
    private final boolean growing = Bench.setting("BENCH_GROWTH", 1) == 1;

    Result measure() throws Exception {
        var small = BigCounty.ready(Bench.MEMBERS);
        var result = new Result("pages");
        var rows = pages(small, Bench.MEMBERS);
        var list = rows.get("list");
        var sql = ListSql.perSecond(small, new Layout(Bench.MEMBERS).townships(), Wrk.CONNECTIONS, seconds);
        result.with("list_rps", list.perSecond(), 0)
                .with("sql_rps", sql, 0)
                .with("p50_ms", worst(rows, Wrk::p50), 1)
                .with("p99_ms", worst(rows, Wrk::p99), 1);
        rows.forEach((page, seen) -> result.detail(page, seen.details()));
        if (growing) {
            var many = pages(BigCounty.ready(Bench.MANY), Bench.MANY);
            many.forEach((page, seen) -> result.detail(page + "_3m", seen.details()));
            var growth = rows.keySet().stream()
                    .mapToDouble(page -> many.get(page).p50() / rows.get(page).p50())
                    .max();
            return result.with("growth", growth.orElseThrow(), 2);
        }
        return result.without("growth");
    }

    private Map<String, Wrk> pages(Path data, int members) throws IOException, InterruptedException {
        var seen = new LinkedHashMap<String, Wrk>();
        try (var house = House.open(data, "pages-" + members);
                var visitor = Visitor.signedIn(house)) {
            var paths = paths(new Layout(members));
            for (var page : paths.entrySet()) {
                visitor.page(page.getValue().getFirst());
                Wrk.run(house, visitor, page.getValue(), warming);
            }
            for (var page : paths.entrySet()) {
                var before = Cpu.of(house.pid(), data);
                var wrk = Wrk.run(house, visitor, page.getValue(), seconds)
                        .costing(Cpu.of(house.pid(), data).minus(before));
                if (wrk.failed() > 0) {
                    throw new IOException(wrk.failed() + " answers of the page " + page.getKey() + " failed");
                }
                Bench.say("%,d members, %s: %s", members, page.getKey(), wrk.details());
                seen.put(page.getKey(), wrk);
            }
            var clicks = paths.get("list").stream().map(path -> path + "\tmembers-list").toList();
            Bench.say("%,d members, list by clicks: %s", members, Wrk.run(house, visitor, clicks, seconds).details());
        }
        return seen;
    }

    private static Map<String, List<String>> paths(Layout layout) {
        var townships = layout.townships();
        var some = townships.subList(1, Layout.TOWNSHIPS);
        var paths = new LinkedHashMap<String, List<String>>();
        paths.put("list", each(some, "/members?org="));
        paths.put("tree", List.of("/orgs?node=" + townships.getFirst().id()));
        paths.put(
                "org",
                some.stream()
                        .flatMap(township -> township.unions().stream())
                        .map(Union::id)
                        .map(id -> "/orgs/" + id)
                        .toList());
        paths.put("statistics", each(some, "/statistics?org="));
        return paths;
    }

    private static List<String> each(List<Township> townships, String address) {
        return townships.stream().map(township -> address + township.id()).toList();
    }

    private static double worst(Map<String, Wrk> rows, java.util.function.ToDoubleFunction<Wrk> figure) {
        return Stream.of(rows.values().toArray(Wrk[]::new)).mapToDouble(figure).max().orElseThrow();
    }
}

package bench;

import java.io.IOException;
import java.util.ArrayList;

/// From the start of the process to healthy, as `./run jar` ships it, on the big county.
final class BootBench {

    private static final int PAGES = 100;

    private final int times = Bench.setting("BENCH_TIMES", 5);

    Result measure() throws Exception {
        var data = BigCounty.ready(Bench.MEMBERS);
        var seconds = new ArrayList<Double>();
        var used = new ArrayList<Double>();
        var resident = 0.0;
        for (var time = 0; time < times; time++) {
            try (var house = House.shipped(data, "boot")) {
                seconds.add(Wrk.rounded(house.healthySeconds()));
                used.add(Cpu.of(house.pid(), data).house());
                if (time == times - 1) {
                    look(house);
                    resident = house.residentMegabytes();
                }
            }
        }
        var sorted = seconds.stream().sorted().toList();
        return new Result("boot")
                .with("healthy_s", sorted.get(sorted.size() / 2), 2)
                .with("rss_mb", resident, 0)
                .detail("each_s", seconds)
                .detail("house_cpu_s", used);
    }

    private static void look(House house) throws IOException, InterruptedException {
        var township = new Layout(Bench.MEMBERS).townships().get(1);
        var paths = new String[] {
            "/members?org=" + township.id(),
            "/orgs?node=" + township.id(),
            "/orgs/" + township.unions().getFirst().id(),
            "/statistics?org=" + township.id()
        };
        try (var visitor = Visitor.signedIn(house)) {
            for (var page = 0; page < PAGES; page++) {
                visitor.page(paths[page % paths.length]);
            }
        }
    }
}

package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// From the start of the process to healthy, with what Java remembered of an earlier start, on the big county.
final class BootBench {

    private static final Path CACHE = Path.of("target/app/huizhanjia.aot");
    private static final int PAGES = 100;

    private final int times = Bench.setting("BENCH_TIMES", 5);

    Result measure() throws Exception {
        var data = BigCounty.ready(Bench.MEMBERS);
        if (Files.notExists(CACHE) || older(CACHE, Path.of("target/app/huizhanjia.jar"))) {
            train(data);
        }
        var seconds = new ArrayList<Double>();
        var resident = 0.0;
        for (var time = 0; time < times; time++) {
            try (var house = House.open(data, "boot", "-XX:AOTCache=" + CACHE)) {
                seconds.add(Wrk.rounded(house.healthySeconds()));
                if (time == times - 1) {
                    look(house, PAGES);
                    resident = house.residentMegabytes();
                }
            }
        }
        var sorted = seconds.stream().sorted().toList();
        return new Result("boot")
                .with("healthy_s", sorted.get(sorted.size() / 2), 2)
                .with("rss_mb", resident, 0)
                .detail("each_s", seconds);
    }

    /// Starts once to learn which classes starting and the first pages take.
    private static void train(Path data) throws IOException, InterruptedException {
        Bench.say("teaching Java what starting takes");
        try (var house = House.open(data, "train", "-XX:AOTCacheOutput=" + CACHE)) {
            look(house, 4);
        }
    }

    private static void look(House house, int pages) throws IOException, InterruptedException {
        var township = new Layout(Bench.MEMBERS).townships().get(1);
        var paths = new String[] {
            "/members?org=" + township.id(),
            "/orgs?node=" + township.id(),
            "/orgs/" + township.unions().getFirst().id(),
            "/statistics?org=" + township.id()
        };
        try (var visitor = Visitor.signedIn(house)) {
            for (var page = 0; page < pages; page++) {
                visitor.page(paths[page % paths.length]);
            }
        }
    }

    private static boolean older(Path file, Path than) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) < 0;
    }
}

package bench;

import huizhanjia.kernel.OrgId;
import huizhanjia.task.Nightly;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The nightly judging of every duty of a province, and what one event takes.
final class DutiesBench {

    private static final int EVENTS = 200;

    Result measure() throws Exception {
        var data = Province.ready();
        try (var inside = Inside.open(data)) {
            var night = inside.context().getBeansOfType(Nightly.class).values().stream()
                    .filter(nightly -> nightly.name().equals("recheck"))
                    .findFirst()
                    .orElseThrow();
            var today = LocalDate.now();
            var result = new Result("duties");
            var first = seconds(() -> all(night, today));
            Bench.say("judged for the first time in %.1f s", first);
            result.detail("first_s", Wrk.rounded(first));
            var before = Cpu.of(ProcessHandle.current().pid(), data);
            var again = seconds(() -> all(night, today.plusDays(1)));
            Bench.say("judged again in %.1f s", again);
            result.detail("cpu", Cpu.of(ProcessHandle.current().pid(), data).minus(before).toString());
            var events = events(inside, today.plusDays(1));
            return result.with("recheck_s", again, 1)
                    .with("peak_heap_mb", peakHeap(), 0)
                    .with("event_ms", events.get(events.size() / 2), 1)
                    .detail("event_p99_ms", events.get(events.size() * 99 / 100));
        }
    }

    private static void all(Nightly night, LocalDate on) {
        night.counties().forEach(county -> night.run(county, on));
    }

    /// Milliseconds, sorted. The room keeps its rechecks to itself; the bench opens the door.
    private static ArrayList<Double> events(Inside inside, LocalDate on) throws Exception {
        var rechecks = inside.bean(Class.forName("huizhanjia.compliance.Rechecks"));
        var orgs = open(rechecks);
        var took = new ArrayList<Double>();
        try (var to = inside.worker();
                var statement = to.prepareStatement("select o.county, o.id from org.org o where o.kind = 'GRASSROOTS' and o.initials = ?")) {
            for (var event = 0; event < EVENTS; event++) {
                statement.setString(1, "yl" + (event * 577 + 1));
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        var county = row.getString(1);
                        var org = new OrgId(row.getObject(2, UUID.class));
                        took.add(1_000 * seconds(() -> invoke(orgs, rechecks, county, (Supplier<Set<OrgId>>) () -> Set.of(org), on)));
                    }
                }
            }
        }
        took.sort(Double::compare);
        return took;
    }

    private static Method open(Object rechecks) throws NoSuchMethodException {
        var method = rechecks.getClass().getMethod("orgs", String.class, Supplier.class, LocalDate.class);
        method.setAccessible(true);
        return method;
    }

    private static void invoke(Method method, Object on, Object... with) {
        try {
            method.invoke(on, with);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static double seconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /// The fullest each part of the heap was, added up: no less than the heap ever held.
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1048576.0;
    }
}

package huizhanjia.task;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

/// Three counties, the second of which breaks down.
@ApplicationModuleTest(extraIncludes = "ui")
@Import(TestDatabase.class)
record NightsTests(Breakdowns breakdowns, JdbcClient database, Clock clock) {

    @Test
    void a_county_that_breaks_down_does_not_end_the_night_of_the_others() {
        var counting = new Counting("counting", database);
        counting.broken.add("210198");
        nights(counting).run(counting);
        assertThat(counting.done).containsExactly("210197", "210199");
        assertThat(open("nightly-counting")).singleElement().satisfies(it -> {
            assertThat(it.work().county()).isEqualTo("210198");
            assertThat(it.work().title()).isEqualTo("每夜清点");
            assertThat(it.words()).contains("系统出错").contains("编号");
        });
    }

    @Test
    void it_is_tried_again_more_rarely_each_time_until_it_goes_well() {
        var counting = new Counting("again", database);
        counting.broken.add("210198");
        var nights = nights(counting);
        nights.run(counting);
        for (var minute = 0; minute < 8; minute++) {
            nights.again();
        }
        assertThat(open("nightly-again"))
                .singleElement()
                .extracting(Breakdown::attempts)
                .isEqualTo(3);
        counting.broken.clear();
        for (var minute = 0; minute < 8; minute++) {
            nights.again();
        }
        assertThat(counting.done).containsExactly("210197", "210199", "210198");
        assertThat(open("nightly-again")).isEmpty();
    }

    private Nights nights(Nightly work) {
        return new Nights(List.of(work), breakdowns, clock);
    }

    private List<Breakdown> open(String name) {
        return breakdowns.open().stream()
                .filter(it -> it.work().name().equals(name))
                .toList();
    }

    /// Breaks down in the middle of a statement, as PostgreSQL does.
    private record Counting(String name, JdbcClient database, List<String> done, Set<String> broken)
            implements Nightly {

        Counting(String name, JdbcClient database) {
            this(name, database, new ArrayList<>(), new HashSet<>());
        }

        @Override
        public String title() {
            return "每夜清点";
        }

        @Override
        public Collection<String> counties() {
            return List.of("210197", "210198", "210199");
        }

        @Override
        public void run(String county, LocalDate today) {
            if (broken.contains(county)) {
                database.sql("select 1 / 0").query(Integer.class).single();
            }
            done.add(county);
        }
    }
}

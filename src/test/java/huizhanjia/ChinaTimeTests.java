package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import huizhanjia.kernel.Days;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A day is a day in China: never the machine's, never the database session's, never Greenwich's.
class ChinaTimeTests {

    /// In Java: the zone of the machine, a day without a zone, a day in Greenwich. In SQL: a day of the session.
    private static final Pattern ELSEWHERE = Pattern.compile("""
            ZoneId\\.systemDefault|TimeZone\\.getDefault|Clock\\.system(UTC|DefaultZone)\
            |(LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\s*\\)\
            |(LocalDate|LocalDateTime)\\.ofInstant\\([^;]*ZoneOffset\
            |ZoneOffset\\.UTC\\)\\s*\\.toLocalDate|\\.getTimestamp\\([^)]*\\)\\s*\\.toLocalDateTime\
            |\\bcurrent_date\\b|\\blocaltimestamp\\b|\\w_at::date|cast\\([\\w.]*_at as date\\)\
            |(date_trunc|extract|to_char)\\([^)]*_at\\b(?! at time zone)\
            |_at\\s*(<|>|<=|>=|=)\\s*:\\w+::date""");

    @Test
    void no_source_asks_the_machine_or_the_session_which_day_it_is() {
        var files = Stream.of(House.files(House.SOURCES, ".java"), House.files(House.RESOURCES, ".sql"))
                .flatMap(List::stream);
        assertThat(files.flatMap(ChinaTimeTests::elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Shanghai"})
    void a_moment_falls_on_its_day_in_china_wherever_the_machine_stands(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(Days.of(Instant.parse("2026-02-28T15:59:59Z"))).isEqualTo("2026-02-28");
            assertThat(Days.of(Instant.parse("2026-02-28T16:00:00Z"))).isEqualTo("2026-03-01");
            assertThat(Days.beginning(LocalDate.of(2026, 3, 1))).isEqualTo("2026-02-28T16:00:00Z");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void what_would_ask_is_recognised(String text, boolean isElsewhere) {
        assertThat(ELSEWHERE.matcher(text).find()).isEqualTo(isElsewhere);
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                arguments("LocalDate.ofInstant(at, ZoneOffset.UTC)", true),
                arguments("LocalDateTime.now(ZoneId.systemDefault())", true),
                arguments("LocalDate.now()", true),
                arguments("LocalDate.now(clock)", false),
                arguments("e.recorded_at >= :from::date", true),
                arguments("extract(year from d.drafted_at at time zone 'Asia/Shanghai')", false),
                arguments("extract(year from d.drafted_at)", true));
    }

    private static Stream<String> elsewhere(Path source) {
        return ELSEWHERE.matcher(House.text(source)).results().map(found -> source + ": " + found.group());
    }
}

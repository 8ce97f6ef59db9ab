package huizhanjia.database;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.util.StringUtils;

/// The parameters of a statement: what a record holds, by the names of its components, in the form the database takes.
///
/// A list is an array of texts: ids in it are cast by the statement. An id or a code gives the value it wraps, a
/// constant its name, a moment its time in UTC, a month its first day; a record within the record gives its own
/// components, also under its name (`foundAt` for `at` of `found`), and a list of records gives nothing. What a name
/// says twice is what was said last; what a record says itself goes before what those within say.
public final class Params implements SqlParameterSource {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Params() {}

    /// No parameters yet.
    public static Params none() {
        return new Params();
    }

    /// What the record holds.
    public static Params of(Record record) {
        return none().andAll(record);
    }

    /// What is remembered of whoever acts: `clerk` and `post` as printed, `byOrg` and `byClerk` as ids.
    public Params by(Actor actor) {
        return and("clerk", actor.clerkName())
                .and("post", actor.post())
                .and("byOrg", actor.scope().root())
                .and("byClerk", actor.clerk());
    }

    /// With one more.
    public Params and(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    /// With all that another record holds.
    public Params andAll(Record record) {
        take(record.getClass(), record, "");
        return this;
    }

    private void take(Class<?> type, @Nullable Record record, String around) {
        var own = new HashMap<String, @Nullable Object>();
        for (var component : type.getRecordComponents()) {
            var value = record == null ? null : read(component, record);
            var within = value == null ? component.getType() : value.getClass();
            if (isNested(within)) {
                take(within, (Record) value, join(around, component.getName()));
            } else if (!(value instanceof List<?> rows && rows.stream().anyMatch(row -> isNested(row.getClass())))) {
                own.put(component.getName(), value);
            }
        }
        own.forEach((name, value) -> {
            if (record != null || !hasValue(name)) {
                and(name, value);
            }
            if (!around.isEmpty()) {
                and(join(around, name), value);
            }
        });
    }

    private static String join(String around, String name) {
        return around.isEmpty() ? name : around + StringUtils.capitalize(name);
    }

    @Override
    public boolean hasValue(String name) {
        return values.containsKey(name);
    }

    @Override
    public @Nullable Object getValue(String name) {
        return values.get(name);
    }

    @Override
    public String[] getParameterNames() {
        return values.keySet().toArray(String[]::new);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case LocalDateTime moment -> moment.atZone(Days.CHINA).toOffsetDateTime();
            case YearMonth month -> month.atDay(1);
            case Collection<?> several ->
                several.stream().map(one -> Objects.toString(plain(one), null)).toArray(String[]::new);
            case Record wrapped
            when !isNested(wrapped.getClass()) -> plain(read(wrapped.getClass().getRecordComponents()[0], wrapped));
            case null, default -> value;
        };
    }

    private static boolean isNested(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("%s of %s".formatted(component.getName(), record.getClass()), unreadable);
        }
    }
}

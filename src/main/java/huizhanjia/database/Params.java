package huizhanjia.database;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// The parameters of a statement: what a record holds, by the names of its components, in the form the database takes.
///
/// A list of texts is an array. An id or a code gives the value it wraps, a constant its name, a moment its time in
/// UTC; a record within the record
/// gives its own components. What a name says twice is what was said last.
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
        for (var component : record.getClass().getRecordComponents()) {
            var value = read(component, record);
            if (value instanceof Record inner && components(inner).length > 1) {
                andAll(inner);
            } else {
                and(component.getName(), value);
            }
        }
        return this;
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
            case List<?> texts -> texts.toArray(String[]::new);
            case Record wrapped when components(wrapped).length == 1 -> plain(read(components(wrapped)[0], wrapped));
            case null, default -> value;
        };
    }

    private static RecordComponent[] components(Record record) {
        return record.getClass().getRecordComponents();
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(
                    "%s of %s".formatted(component.getName(), Arrays.toString(components(record))), unreadable);
        }
    }
}

package huizhanjia.database;

import huizhanjia.kernel.Days;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// Reads rows as records, the way [Params] writes them: a component is the column of its name in snake_case.
///
/// Ids and codes are made of the value they wrap, constants found by name, moments given as they are on China's clocks
/// or as instants, a month by its first day. A record within the record is made of its own columns, and is null where
/// it may be and lacks one it cannot do without; a name that occurs more than once is told apart by the components it
/// stands in (`at`, `asked_at`, `end_signed_at`). An array is a list; a list of records is read by a statement of its
/// own, and empty until then.
public final class RecordRows {

    private static final Map<Class<?>, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordRows() {}

    /// The mapper for a record. What a class has that no column can hold is refused when it is first asked for.
    @SuppressWarnings("unchecked")
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) KNOWN.computeIfAbsent(type, missing -> mapper((Class<? extends Record>) missing));
    }

    private static <T extends Record> RowMapper<T> mapper(Class<T> type) {
        var row = new Columns(twice(type), "").row(type);
        return (found, number) -> type.cast(Objects.requireNonNull(row.read(found)));
    }

    /// The columns that more than one component would read.
    private static Set<String> twice(Class<?> type) {
        var names = leaves(type)
                .collect(Collectors.groupingBy(component -> snake(component.getName()), Collectors.counting()));
        names.values().removeIf(times -> times == 1);
        return names.keySet();
    }

    private static Stream<RecordComponent> leaves(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component ->
                        isNested(component.getType()) ? leaves(component.getType()) : Stream.of(component));
    }

    private static boolean isNested(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// Whether it is a list of records, which are rows of another table.
    private static boolean isRows(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> each
                && isNested(each);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /// What one component is made of.
    @FunctionalInterface
    private interface Cell {

        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    /// Where components are read from: the columns that occur more than once are called after those around them.
    private record Columns(Set<String> twice, String around) {

        Cell row(Class<?> type) {
            var maker = maker(type);
            var cells = Stream.of(type.getRecordComponents()).map(this::cell).toList();
            return row -> make(maker, read(cells, row));
        }

        private Cell cell(RecordComponent component) {
            var type = component.getType();
            if (isNested(type)) {
                var within = within(component);
                return mayBeNull(component)
                        ? unlessMissing(within.needed(type).toList(), within.row(type))
                        : within.row(type);
            }
            if (isRows(component)) {
                return row -> List.of();
            }
            return type.isRecord() ? wrapped(type, name(component)) : plain(type, name(component));
        }

        /// The columns without which there is no such record.
        private Stream<String> needed(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !mayBeNull(component) && !isRows(component))
                    .flatMap(component -> isNested(component.getType())
                            ? within(component).needed(component.getType())
                            : Stream.of(name(component)));
        }

        private Columns within(RecordComponent component) {
            return new Columns(twice, around + snake(component.getName()) + "_");
        }

        private String name(RecordComponent component) {
            var name = snake(component.getName());
            return twice.contains(name) ? around + name : name;
        }
    }

    private static Cell unlessMissing(List<String> needed, Cell made) {
        return row -> {
            for (var column : needed) {
                if (row.getObject(column) == null) {
                    return null;
                }
            }
            return made.read(row);
        };
    }

    private static Cell wrapped(Class<?> type, String column) {
        var maker = maker(type);
        var inner = plain(type.getRecordComponents()[0].getType(), column);
        return row -> {
            var value = inner.read(row);
            return value == null ? null : make(maker, new @Nullable Object[] {value});
        };
    }

    private static Cell plain(Class<?> type, String column) {
        if (type.isEnum()) {
            var constants = Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
            return row -> constant(constants, row.getString(column), type);
        }
        return switch (type.getSimpleName()) {
            case "int" -> row -> row.getInt(column);
            case "long" -> row -> row.getLong(column);
            case "boolean" -> row -> row.getBoolean(column);
            case "Integer", "Long", "Boolean", "LocalDate", "BigDecimal" -> row -> row.getObject(column, type);
            case "UUID" -> row -> row.getObject(column, UUID.class);
            case "String" -> row -> row.getString(column);
            case "Instant" -> row -> moment(row, column, Instant.class);
            case "LocalDateTime" -> row -> moment(row, column, LocalDateTime.class);
            case "YearMonth" -> row -> month(row.getObject(column, LocalDate.class));
            case "List" -> row -> list(row, column);
            default -> throw new IllegalArgumentException("no column is read as " + type.getName());
        };
    }

    private static @Nullable Object moment(ResultSet row, String column, Class<?> as) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        if (moment == null) {
            return null;
        }
        return as == Instant.class
                ? moment.toInstant()
                : moment.atZoneSameInstant(Days.CHINA).toLocalDateTime();
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static List<?> list(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((Object[]) array.getArray());
    }

    private static @Nullable Object constant(Map<String, ?> constants, @Nullable String name, Class<?> type) {
        if (name == null) {
            return null;
        }
        return Objects.requireNonNull(constants.get(name), () -> "%s has no %s".formatted(type.getName(), name));
    }

    private static @Nullable Object[] read(List<Cell> cells, ResultSet row) throws SQLException {
        var values = new @Nullable Object[cells.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = cells.get(place).read(row);
        }
        return values;
    }

    private static <T> Constructor<T> maker(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }

    private static <T> T make(Constructor<T> maker, @Nullable Object[] values) {
        try {
            return maker.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(maker.toString(), thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(maker.toString(), impossible);
        }
    }
}

package huizhanjia.database;

import huizhanjia.kernel.Days;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// Reads rows as records, the way [Params] writes them: a component is the column of its name in snake_case.
///
/// Ids and codes are made of the value they wrap, constants found by name, moments given as they are on China's clocks
/// or as instants, a record within the record made of its own columns. An array is a list.
public final class RecordRows {

    private static final Map<Class<?>, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordRows() {}

    /// The mapper for a record. What a class has that no column can hold is refused when it is first asked for.
    @SuppressWarnings("unchecked")
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) KNOWN.computeIfAbsent(type, missing -> mapper((Class<? extends Record>) missing));
    }

    private static <T extends Record> RowMapper<T> mapper(Class<T> type) {
        var maker = maker(type);
        var cells =
                Arrays.stream(type.getRecordComponents()).map(RecordRows::cell).toList();
        return (row, number) -> make(maker, read(cells, row));
    }

    /// What one component is made of.
    @FunctionalInterface
    private interface Cell {

        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    private static Cell cell(RecordComponent component) {
        var column = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        var type = component.getType();
        if (type.isRecord()) {
            return type.getRecordComponents().length == 1 ? wrapped(type, column) : nested(type);
        }
        return plain(type, column);
    }

    private static Cell wrapped(Class<?> type, String column) {
        var maker = maker(type);
        var inner = plain(type.getRecordComponents()[0].getType(), column);
        return row -> {
            var value = inner.read(row);
            return value == null ? null : make(maker, new @Nullable Object[] {value});
        };
    }

    private static Cell nested(Class<?> type) {
        var maker = maker(type);
        var cells =
                Arrays.stream(type.getRecordComponents()).map(RecordRows::cell).toList();
        return row -> make(maker, read(cells, row));
    }

    private static Cell plain(Class<?> type, String column) {
        if (type.isEnum()) {
            return row -> constant(type, row.getString(column));
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

    private static List<?> list(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((Object[]) array.getArray());
    }

    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        return name == null
                ? null
                : Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                        .filter(known -> ((Enum<?>) known).name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(type.getName(), name)));
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

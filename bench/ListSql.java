package bench;

import bench.Layout.Township;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// The SQL of the members list, asked by as many threads without the house around it.
final class ListSql {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]\\w*)", Pattern.CASE_INSENSITIVE);
    private static final int ROWS = 51;

    private final String sql;
    private final List<String> names = new ArrayList<>();

    private ListSql(String named) {
        var found = PARAMETER.matcher(named);
        while (found.find()) {
            names.add(found.group(1));
        }
        sql = PARAMETER.matcher(named).replaceAll("?");
    }

    /// How often a second the first page of a township can be read, every column of every row.
    static double perSecond(Path data, List<Township> townships, int threads, int seconds) throws Exception {
        var list = new ListSql(asWritten());
        try (var inside = Inside.open(data);
                var pool = Executors.newFixedThreadPool(threads)) {
            list.together(inside, townships, new Load(threads, 3), pool::submit);
            var counts = list.together(inside, townships, new Load(threads, seconds), pool::submit);
            return counts / (double) seconds;
        }
    }

    private long together(Inside inside, List<Township> townships, Load load, Pool pool) throws Exception {
        var work = new ArrayList<java.util.concurrent.Future<Long>>();
        for (var thread = 0; thread < load.threads(); thread++) {
            var first = thread;
            work.add(pool.submit(() -> {
                try (var connection = inside.worker()) {
                    return ask(connection, townships, first, System.nanoTime() + load.seconds() * 1_000_000_000L);
                }
            }));
        }
        var total = 0L;
        for (var one : work) {
            total += one.get();
        }
        return total;
    }

    private long ask(Connection connection, List<Township> townships, int first, long until) throws SQLException {
        var count = 0L;
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = first; System.nanoTime() < until; at++) {
                fill(statement, townships.get(at % (townships.size() - 1) + 1));
                try (var rows = statement.executeQuery()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
                count++;
            }
        }
        return count;
    }

    /// The township and the first unions below it: what the list asks for a first page.
    private void fill(PreparedStatement statement, Township township) throws SQLException {
        var orgs = new UUID[] {township.id(), township.unions().getFirst().id()};
        var connection = statement.getConnection();
        for (var i = 0; i < names.size(); i++) {
            switch (names.get(i)) {
                case "orgs" -> statement.setArray(i + 1, connection.createArrayOf("uuid", orgs));
                case "counties" ->
                    statement.setArray(i + 1, connection.createArrayOf("text", new String[] {Layout.COUNTY, Layout.COUNTY}));
                case "pinyin" -> statement.setString(i + 1, "");
                case "after" -> statement.setObject(i + 1, new UUID(0, 0));
                case "limit" -> statement.setInt(i + 1, ROWS);
                default -> throw new SQLException("the list asks for :" + names.get(i) + " now");
            }
        }
    }

    /// From the class itself, so that it is always the statement the house runs.
    private static String asWritten() throws ReflectiveOperationException {
        var field = Class.forName("huizhanjia.member.roll.MemberListTable").getDeclaredField("IN_TREE");
        field.setAccessible(true);
        return (String) field.get(null);
    }

    private record Load(int threads, int seconds) {}

    private interface Pool {
        java.util.concurrent.Future<Long> submit(Callable<Long> work);
    }
}

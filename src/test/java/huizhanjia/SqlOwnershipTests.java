package huizhanjia;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A room names its own schema only. Two doors are open: a foreign key to the key of another room's table, and the
/// published functions `org.subtree` and `access.stamp_anew`. The room `report` may read everything, and
/// a migration `…__case_files.sql` hands a room's history over to the case files once, and may look up whose it was.
class SqlOwnershipTests {

    private static final Path MIGRATIONS = House.RESOURCES.resolve("db/migration");
    private static final Set<String> ROOMS = House.files(MIGRATIONS, ".sql").stream()
            .map(SqlOwnershipTests::owner)
            .collect(Collectors.toSet());
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(select|insert into|update|delete from|lock table|copy|from|join)\\s");
    private static final Pattern OPEN = Pattern.compile(
            "--.*|\\breferences +\\w+\\.\\w+( *\\([^)]*\\))?|\\borg\\.subtree\\b|\\baccess\\.stamp_anew\\b");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w.:/])(%s)\\.\\w+".formatted(String.join("|", ROOMS)));

    private final Set<String> strangers = new TreeSet<>();

    @Test
    void a_room_names_only_its_own_schema() {
        House.files(MIGRATIONS, ".sql").forEach(file -> judge(owner(file), file.toString(), House.text(file)));
        House.files(House.RESOURCES.resolve("huizhanjia"), ".sql")
                .forEach(file -> judge(owner(file), file.toString(), House.text(file)));
        var scan = new TreeScanner<Void, CompilationUnitTree>() {
            @Override
            public Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
                if (literal.getValue() instanceof String text
                        && STATEMENT.matcher(text).find()) {
                    var path = Sources.path(unit);
                    judge(House.room(path), House.name(path), text);
                }
                return null;
            }
        };
        Sources.READ.units().forEach(unit -> scan.scan(unit, unit));
        Exceptions.to("sql").cover(strangers);
    }

    private void judge(String room, String where, String sql) {
        if (!room.equals("report")) {
            NAMED.matcher(OPEN.matcher(sql).replaceAll(""))
                    .results()
                    .filter(named -> !named.group(1).equals(room))
                    .filter(named ->
                            !(Set.of("casefile", "org").contains(named.group(1)) && where.endsWith("__case_files.sql")))
                    .forEach(named -> strangers.add(where + " " + named.group()));
        }
    }

    private static String owner(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName().toString();
    }
}

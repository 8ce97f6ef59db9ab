package huizhanjia.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Why nothing can be done at the moment though nothing was done wrong; each passes without a change of the program.
public enum Outage {
    AWAY("database.away", "数据库暂时连接不上，刚才的操作可能没有完成。请过一会儿再试，先核对刚才的内容是否已经保存；一直这样请告诉系统管理员。"),
    BUSY("database.busy", "数据库正忙，刚才的操作没有完成，也没有改动任何内容。请过一会儿再试；一直这样请告诉系统管理员。"),
    DISK_FULL("database.disk-full", "服务器的磁盘已满，刚才的操作没有保存。请告诉系统管理员清理磁盘，然后再试一次。");

    private static final String FULL = "53100";

    /// Waited too long for a lock, took too long, or stood in each other's way.
    private static final Set<String> TOO_LONG = Set.of("55P03", "57014", "40P01");

    /// The server stops, starts or takes no more connections.
    private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08";

    private final String code;
    private final String sentence;

    Outage(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /// What stands behind an exception; empty when it is none of these.
    public static Optional<Outage> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Optional.ofNullable(read(cause)).stream())
                .reduce((outer, inner) -> inner);
    }

    /// A stable code for programs.
    public String code() {
        return code;
    }

    /// What people are told.
    public String sentence() {
        return sentence;
    }

    private static @Nullable Outage read(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException poolIsEmpty -> AWAY;
            case SQLException told -> ofState(String.valueOf(told.getSQLState()));
            case CannotGetJdbcConnectionException noConnection -> AWAY;
            case CannotCreateTransactionException noConnection -> AWAY;
            case IOException told -> isDiskFull(String.valueOf(told.getMessage())) ? DISK_FULL : null;
            default -> null;
        };
    }

    private static @Nullable Outage ofState(String state) {
        if (state.equals(FULL)) {
            return DISK_FULL;
        }
        if (TOO_LONG.contains(state)) {
            return BUSY;
        }
        return state.startsWith(CONNECTION) || NOT_NOW.contains(state) ? AWAY : null;
    }

    /// Java has no exception of its own for it; these are the words of Linux and of Windows.
    private static boolean isDiskFull(String words) {
        return words.contains("No space left on device")
                || words.contains("Disk quota exceeded")
                || words.contains("not enough space on the disk");
    }
}

package huizhanjia.database;

import huizhanjia.kernel.Refused;
import huizhanjia.postgres.BackUpSeal;
import huizhanjia.postgres.Database;
import huizhanjia.postgres.Login;
import huizhanjia.postgres.Roles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of the deployer's own. We look at it before anything else does, and say in words what is
/// wrong.
record ExternalPostgres(Login owner, Login app) implements Database {

    /// Every statement here is one that PostgreSQL 15 understands.
    private static final int OLDEST = 15;

    static ExternalPostgres open(DatabaseSettings.Server server) {
        var owner = new Login(withDriverSettings(String.valueOf(server.url())), server.user(), server.password());
        try (var connection = owner.connect()) {
            checkVersion(connection.getMetaData().getDatabaseMajorVersion());
            checkEncoding(connection);
            var app = new AppRole(owner, server.appPassword()).ready(connection);
            Roles.grantTheFuture(connection);
            return new ExternalPostgres(owner, app);
        } catch (SQLException trouble) {
            throw new Refused(
                    "database.unreachable",
                    "连接不上数据库 %s，请检查 HUIZHANJIA_DATABASE_URL、USER、PASSWORD（%s）"
                            .formatted(server, firstLine(trouble.getMessage())));
        }
    }

    @Override
    public void backUp(Path file, List<Path> beside, BackUpSeal seal) {
        throw new Refused("database.external", "数据在您自己的数据库服务器上，请用那台服务器的 pg_dump 备份，然后另行复制数据文件夹里的 attachments");
    }

    /// Nothing to stop: the server is not ours.
    @Override
    public void close() {}

    static void checkVersion(int version) {
        if (version < OLDEST) {
            throw new Refused(
                    "database.too-old", "数据库服务器是 PostgreSQL %d，会站家需要 %d 或更新的版本，请先升级数据库".formatted(version, OLDEST));
        }
    }

    private static void checkEncoding(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("show server_encoding")) {
            var result = statement.executeQuery();
            result.next();
            if (!result.getString(1).equals("UTF8")) {
                throw new Refused(
                        "database.encoding", "数据库的字符集是 %s，会站家需要 UTF8，请用 UTF8 重新建库".formatted(result.getString(1)));
            }
        }
    }

    private static String withDriverSettings(String url) {
        return url + (url.contains("?") ? "&" : "?") + Login.DRIVER_SETTINGS;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "没有说明原因" : message.lines().findFirst().orElse(message);
    }
}

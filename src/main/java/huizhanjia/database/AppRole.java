package huizhanjia.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Refused;
import huizhanjia.postgres.Login;
import huizhanjia.postgres.Roles;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// The working role on a server of the deployer's own: made by the owner, or by an administrator who tells its
/// password.
///
/// A password of our making is derived from the owner's, so that several applications on one server agree on it and
/// none has to keep it.
record AppRole(Login owner, @Nullable String toldPassword) {

    private static final int ROUNDS = 100_000;
    private static final int KEY_BITS = 192;

    /// The working role's login, tried out.
    Login ready(Connection connection) {
        var app = new Login(owner.url(), Roles.APP, toldPassword == null ? derived(owner.password()) : toldPassword);
        if (app.opens()) {
            return app;
        }
        if (toldPassword == null) {
            make(connection, app);
        }
        if (!app.opens()) {
            throw new Refused("database.app-login", """
                    数据库不接受运行用户 %s，请检查 HUIZHANJIA_DATABASE_APP_PASSWORD，\
                    并确认它有权连接此库（grant connect on database …）\
                    """.formatted(Roles.APP));
        }
        return app;
    }

    private void make(Connection connection, Login app) {
        try {
            Roles.makeRole(connection, app.user(), app.password());
            Roles.letIn(connection, app.user());
        } catch (SQLException notAllowed) {
            throw new Refused("database.no-app-role", """
                    数据库用户 %s 无权建立运行用户，请数据库管理员执行 create role %s login password '…'，\
                    再把这个口令设为 HUIZHANJIA_DATABASE_APP_PASSWORD\
                    """.formatted(owner.user(), Roles.APP));
        }
    }

    private static String derived(String password) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), Roles.APP.getBytes(UTF_8), ROUNDS, KEY_BITS);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return HexFormat.of().formatHex(key.getEncoded());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

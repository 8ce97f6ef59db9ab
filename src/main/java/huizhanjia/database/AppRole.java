package huizhanjia.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Refused;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// The working role on a server of the deployer's own: given, or made by the owner.
///
/// A made role's password is derived from the owner's, so that several applications on one server agree on it and
/// none has to keep it.
record AppRole(Login owner, DatabaseSettings.@Nullable App given) {

    private static final int ROUNDS = 100_000;
    private static final int KEY_BITS = 192;

    /// The working role's login, tried out.
    Login ready(Connection connection) throws SQLException {
        var app = login();
        if (!opens(app)) {
            make(connection, app);
        }
        return app;
    }

    private Login login() {
        return given == null
                ? new Login(owner.url(), Roles.APP, derived(owner.password()))
                : new Login(owner.url(), given.user(), given.password());
    }

    private void make(Connection connection, Login app) {
        try {
            Roles.createRole(connection, app.user(), app.password());
            Roles.changePassword(connection, app.user(), app.password());
            Roles.letIn(connection, app.user());
        } catch (SQLException notAllowed) {
            throw new Refused("database.no-app-role", """
                            数据库用户 %s 无权建立运行用户，请数据库管理员执行 \
                            create role %s login password '…'; \
                            然后设置 HUIZHANJIA_DATABASE_APP_USER 和 HUIZHANJIA_DATABASE_APP_PASSWORD\
                            """.formatted(owner.user(), Roles.APP));
        }
    }

    private static boolean opens(Login login) {
        try (var connection = login.connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
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

package huizhanjia.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/// Who may do what inside a database. The server does the quoting: `format('%I', name)`.
public final class Roles {

    static final String SUPERUSER = "postgres";

    static final String OWNER = "huizhanjia_owner";

    /// The working role, named in the migrations that take privileges from it.
    public static final String APP = "huizhanjia_app";

    private Roles() {}

    /// Makes both roles of a carried cluster; those that exist keep their passwords.
    static void create(Connection superuser, ClusterPasswords clusterPasswords) throws SQLException {
        createRole(superuser, OWNER, clusterPasswords.owner());
        createRole(superuser, APP, clusterPasswords.app());
    }

    /// Makes a role that can sign in with the password, or gives the one that exists that password.
    public static void makeRole(Connection connection, String role, String password) throws SQLException {
        createRole(connection, role, password);
        execute(connection, "alter role %I login password %L", role, password);
    }

    /// Makes a copy of the template that only the two roles may enter.
    public static void createDatabase(Connection superuser, String name, String template) throws SQLException {
        if (!found(superuser, "select 1 from pg_database where datname = ?", name)) {
            execute(superuser, "create database %I owner %I template %I", name, OWNER, template);
            execute(superuser, "revoke all on database %I from public", name);
            execute(superuser, "grant connect, temporary on database %I to %I", name, APP);
        }
    }

    /// Lets a role made on another's server into the database it was made for.
    public static void letIn(Connection owner, String role) throws SQLException {
        execute(owner, "grant connect, temporary on database %I to %I", owner.getCatalog(), role);
    }

    /// Whatever the owner makes from now on, the application may use; a migration takes back what must not change.
    public static void grantTheFuture(Connection owner) throws SQLException {
        execute(owner, "alter default privileges grant usage on schemas to %I", APP);
        execute(owner, "alter default privileges grant select, insert, update, delete on tables to %I", APP);
        execute(owner, "alter default privileges grant usage, select on sequences to %I", APP);
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!found(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role %I login password %L", role, password);
        }
    }

    private static boolean found(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String template, String... words) throws SQLException {
        try (var format = connection.prepareStatement("select format(?, variadic ?)");
                var statement = connection.createStatement()) {
            format.setString(1, template);
            format.setArray(2, connection.createArrayOf("text", words));
            var result = format.executeQuery();
            result.next();
            statement.execute(result.getString(1));
        }
    }
}

package huizhanjia.postgres;

/// The ways into a carried server that listens on a port of this machine.
public record Logins(int port, ClusterPasswords passwords) {

    /// The database the house stands on.
    static final String HOUSE = "huizhanjia";

    /// The migrating role's.
    public Login owner(String database) {
        return Login.local(port, database, Roles.OWNER, passwords.owner());
    }

    /// The working role's.
    public Login app(String database) {
        return Login.local(port, database, Roles.APP, passwords.app());
    }

    /// May do everything in the cluster: make databases, back up.
    public Login superuser() {
        return Login.local(port, "postgres", Roles.SUPERUSER, passwords.superuser());
    }
}

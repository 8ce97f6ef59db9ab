package huizhanjia.database;

import huizhanjia.postgres.BackUpSeal;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the deployer says about the database, each an environment variable: `HUIZHANJIA_DATA`,
/// `HUIZHANJIA_DATABASE_URL`, `…_USER`, `…_PASSWORD`, `…_APP_PASSWORD`,
/// `HUIZHANJIA_BACKUP_KEY`, `…_COPY`.
///
/// @param data the data folder; the carried server lives in `database/` below it
/// @param database a server of the deployer's own, used instead
/// @param backup how back-ups are kept
@ConfigurationProperties("huizhanjia")
record DatabaseSettings(
        @DefaultValue("data") Path data,
        @Nullable Server database,
        @DefaultValue Backup backup) {

    /// Whether the house brings its own server.
    boolean isCarried() {
        return database == null || database.url() == null;
    }

    /// Where the carried server keeps what it knows.
    Path folder() {
        return data.resolve("database");
    }

    /// The server the deployer names.
    Server server() {
        return Objects.requireNonNull(database, "the deployer names no server");
    }

    /// How back-ups are kept.
    ///
    /// @param key the file of the key they are sealed with; null where they are not
    /// @param copy a folder, on another machine as a rule, that gets a copy of each; null for none
    record Backup(@Nullable Path key, @Nullable Path copy) {

        BackUpSeal seal() {
            return new BackUpSeal(key);
        }
    }

    /// A server of the deployer's own.
    ///
    /// @param url `jdbc:postgresql://host:5432/name`
    /// @param user migrates and owns every schema
    /// @param appPassword of the working role, when an administrator made it because the owner may not
    record Server(
            @Nullable String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @Nullable String appPassword) {

        /// As much of it as may be printed.
        @Override
        public String toString() {
            return user + "@" + url;
        }
    }
}

package huizhanjia.database;

import huizhanjia.postgres.Database;
import huizhanjia.postgres.EmbeddedPostgres;
import huizhanjia.postgres.Restoration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/// Puts the database under everything else. The pool depends on it, so the pool closes before it stops; a test that
/// brings its own database leaves this one out.
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseAutoConfiguration {

    @Bean
    Database database(
            DatabaseSettings settings, ApplicationArguments arguments, ObjectProvider<DatabaseAhead.Opening> ahead) {
        var opening = ahead.getIfAvailable();
        if (opening != null) {
            return opening.database();
        }
        var command = arguments.getNonOptionArgs();
        if (settings.isCarried()) {
            return carried(settings, command);
        }
        RestoreCommand.refuseExternal(command);
        return ExternalPostgres.open(settings.server());
    }

    @Bean
    ServerWatch serverWatch(Database database) {
        return new ServerWatch(database);
    }

    @Bean
    JdbcConnectionDetails appConnection(Database database) {
        return new PoolConnection(database.app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new MigrationConnection(database.owner());
    }

    @Bean
    BackUpLog backUpLog(DatabaseSettings settings, Clock clock) {
        return BackUpLog.of(settings, clock);
    }

    @Bean
    BackUpCommand backUpCommand(
            Database database, ObjectProvider<BackedUp> folders, DatabaseSettings settings, BackUpLog log) {
        return new BackUpCommand(database, folders.stream().toList(), settings.backup(), log);
    }

    @Bean
    RehearseCommand rehearseCommand(DatabaseSettings settings, BackUpLog log) {
        return new RehearseCommand(settings, log);
    }

    @Bean
    RestoreCommand restoreCommand(ObjectProvider<Restored> rooms) {
        return new RestoreCommand(rooms.stream().toList());
    }

    /// A command may find the house open; restoring may not.
    private static Database carried(DatabaseSettings settings, List<String> command) {
        var folder = settings.folder();
        if (command.isEmpty()) {
            return EmbeddedPostgres.open(folder);
        }
        return command.getFirst().equals(RestoreCommand.NAME)
                ? restored(settings, RestoreCommand.file(command))
                : EmbeddedPostgres.openOrJoin(folder);
    }

    private static Database restored(DatabaseSettings settings, Path file) {
        Restoration.prepare(settings.folder(), file, settings.backup().seal());
        var database = EmbeddedPostgres.open(settings.folder());
        IO.println(RestoreCommand.done(file));
        return database;
    }
}

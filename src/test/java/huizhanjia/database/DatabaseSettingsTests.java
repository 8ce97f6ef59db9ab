package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseSettingsTests {

    @Test
    void the_deployer_speaks_in_environment_variables() {
        var settings = bound(Map.of(
                "HUIZHANJIA_DATA", "/srv/union",
                "HUIZHANJIA_DATABASE_URL", "jdbc:postgresql://db/union",
                "HUIZHANJIA_DATABASE_USER", "union",
                "HUIZHANJIA_DATABASE_PASSWORD", "secret",
                "HUIZHANJIA_DATABASE_APP_PASSWORD", "other",
                "HUIZHANJIA_BACKUP_KEY", "/etc/union/backup.key",
                "HUIZHANJIA_BACKUP_COPY", "/mnt/elsewhere"));
        assertThat(settings)
                .isEqualTo(new DatabaseSettings(
                        Path.of("/srv/union"),
                        new DatabaseSettings.Server("jdbc:postgresql://db/union", "union", "secret", "other"),
                        new DatabaseSettings.Backup(Path.of("/etc/union/backup.key"), Path.of("/mnt/elsewhere"))));
    }

    @Test
    void silence_means_the_carried_server_in_the_folder_data() {
        assertThat(bound(Map.of()))
                .isEqualTo(new DatabaseSettings(Path.of("data"), null, new DatabaseSettings.Backup(null, null)));
    }

    private static DatabaseSettings bound(Map<String, Object> environment) {
        var sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
        return new Binder(ConfigurationPropertySources.from(sources))
                .bindOrCreate("huizhanjia", DatabaseSettings.class);
    }
}

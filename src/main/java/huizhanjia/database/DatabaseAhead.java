package huizhanjia.database;

import huizhanjia.postgres.Database;
import huizhanjia.postgres.EmbeddedPostgres;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/// Begins to open the carried database as soon as it is known where its folder is, while the rest of the house
/// is still being put together: a server that starts mostly waits, and so would everybody who needs it.
public final class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable Opening opening;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared -> begin(prepared);
            case ApplicationFailedEvent failed -> abandon();
            default -> {}
        }
    }

    private void begin(ApplicationEnvironmentPreparedEvent prepared) {
        var settings = Binder.get(prepared.getEnvironment()).bindOrCreate("huizhanjia", DatabaseSettings.class);
        if (settings.isCarried()) {
            var begun = new Opening(settings);
            opening = begun;
            prepared.getBootstrapContext()
                    .addCloseListener(ready ->
                            ready.getApplicationContext().getBeanFactory().registerSingleton("openingDatabase", begun));
        }
    }

    /// A house that came to nothing before it asked for its database leaves none running.
    private void abandon() {
        if (opening != null && !opening.isTaken) {
            opening.database().close();
        }
    }

    /// The database on its way.
    static final class Opening {

        private final FutureTask<Database> task;
        private volatile boolean isTaken;

        private Opening(DatabaseSettings settings) {
            task = new FutureTask<>(() -> EmbeddedPostgres.open(settings.folder()));
            Thread.ofPlatform().name("database").start(task);
        }

        /// The open database; a refusal to open is thrown here.
        Database database() {
            isTaken = true;
            try {
                return task.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}

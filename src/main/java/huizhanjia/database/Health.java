package huizhanjia.database;

import huizhanjia.database.migration.ProgramRelease;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the house stands: whether its database answers, and if not, why.
@Component
public class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final JdbcClient jdbc;
    private final ObjectProvider<ServerWatch> watch;

    Health(JdbcClient jdbc, ObjectProvider<ServerWatch> watch) {
        this.jdbc = jdbc;
        this.watch = watch;
    }

    /// The program's version; a program that was not packed has none.
    public String version() {
        return ProgramRelease.packed();
    }

    /// What is wrong, as a sentence for whoever looks after the server; empty when all is well.
    public Optional<String> trouble() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return Optional.empty();
        } catch (DataAccessException silent) {
            LOG.warn("数据库没有应答：{}", silent.getMessage());
            return watched().or(() -> Outage.of(silent).map(Outage::sentence)).or(() -> Optional.of("数据库没有应答"));
        }
    }

    private Optional<String> watched() {
        return Optional.ofNullable(watch.getIfAvailable()).flatMap(ServerWatch::trouble);
    }
}

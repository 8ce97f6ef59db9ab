package huizhanjia.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/// Somebody who waits for a page waits seconds for a database that has gone silent, not until the network
/// notices. Jobs have the time they need.
@Component
final class PageTimeLimit implements BeanPostProcessor {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Limited(pool) : bean;
    }

    private static final class Limited extends DelegatingDataSource {

        Limited(DataSource pool) {
            super(pool);
        }

        /// The pool takes the limit off again when the connection comes back.
        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            if (RequestContextHolder.getRequestAttributes() != null) {
                connection.setNetworkTimeout(Runnable::run, (int) LIMIT.toMillis());
            }
            return connection;
        }
    }
}

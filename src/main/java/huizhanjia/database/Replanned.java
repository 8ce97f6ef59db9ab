package huizhanjia.database;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// SQL that PostgreSQL plans anew for the values of each call: a union of ten and a province of 120,000 want
/// different plans, and the one kept for "any value" takes a hundred times as long for the province.
@Component
public class Replanned {

    private final JdbcClient jdbc;

    Replanned(DataSource pool) {
        jdbc = JdbcClient.create(new Unprepared(pool));
    }

    /// A statement that no connection keeps.
    public StatementSpec sql(String sql) {
        return jdbc.sql(sql);
    }

    /// The driver keeps a statement on the server from its fifth run on, unless it is told not to.
    private static final class Unprepared extends JdbcTemplate {

        Unprepared(DataSource pool) {
            super(pool);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }
}

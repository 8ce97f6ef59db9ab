package huizhanjia.county;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Which statements a thread sends to the database while it works, as Spring tells its log.
final class Statements {

    private static final String SENT = "Executing prepared SQL";

    private Statements() {}

    /// Those that the work sends.
    static List<String> of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        var thread = Thread.currentThread().getName();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(before);
            logger.detachAppender(heard);
        }
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(SENT) && message.contains("["))
                .toList();
    }
}

package huizhanjia.signin;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks within a transaction that is always undone.
record Undone(PlatformTransactionManager transactions) {

    <T> T ask(Supplier<T> question) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return question.get();
        }));
    }
}

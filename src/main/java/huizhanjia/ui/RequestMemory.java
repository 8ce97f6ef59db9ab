package huizhanjia.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What was asked once while a page is made and need not be asked again for it. It ends with the request, so nothing
/// it holds authorises anybody a moment later; a transaction that changes things never reads it.
public final class RequestMemory {

    private static final String NAME = RequestMemory.class.getName();

    private RequestMemory() {}

    /// What the owner remembers for the request at work on this thread; empty and soon forgotten outside of one.
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> of(Class<?> owner) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? new HashMap<>()
                : memory().map(memory -> (Map<K, V>) memory.computeIfAbsent(owner, fresh -> new HashMap<>()))
                        .orElseGet(HashMap::new);
    }

    /// Forgets what the owner remembers, because it changed.
    public static void forget(Class<?> owner) {
        memory().ifPresent(memory -> memory.remove(owner));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<Class<?>, Map<?, ?>>> memory() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Map<Class<?>, Map<?, ?>>) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST));
    }

    /// Begins with nothing, as a request is handed to whoever answers it.
    static void begin(HttpServletRequest request) {
        request.setAttribute(NAME, new ConcurrentHashMap<Class<?>, Map<?, ?>>());
    }
}

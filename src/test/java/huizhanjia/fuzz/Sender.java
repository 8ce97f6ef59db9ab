package huizhanjia.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import huizhanjia.signin.Endpoint;
import huizhanjia.signin.Silent;
import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Sends requests one after the other; whatever one of them changed is undone before the next.
final class Sender {

    private static final String EDGE = "edge";
    private static final String PARTS = MediaType.MULTIPART_FORM_DATA + ";boundary=" + EDGE;
    private static final String FILE = "roster.csv";
    private static final int SERVER = 500;

    private final MockMvcTester http;
    private final TransactionTemplate undone;
    private final JdbcClient jdbc;
    private final Map<Actor, MockHttpSession> sessions = new HashMap<>();
    private final Set<Endpoint> apart = new HashSet<>();
    private final AtomicInteger caller = new AtomicInteger();

    private Sender(WebApplicationContext house, TransactionTemplate undone, JdbcClient jdbc) {
        this.http = Silent.http(house);
        this.undone = undone;
        this.jdbc = jdbc;
    }

    /// Whatever a request changes is undone after it, in its own transaction or back to where an outer one stood.
    static Sender undoing(WebApplicationContext house, PlatformTransactionManager transactions, JdbcClient jdbc) {
        var undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new Sender(house, undone, jdbc);
    }

    /// The answer to a link or a form.
    Answer send(Asking asking) {
        return answer(asking, asking.isWithFiles() ? parts(asking) : null, PARTS, Map.of());
    }

    /// The answer to what a program sends.
    Answer send(Asking asking, byte[] json, Map<String, String> heads) {
        return answer(asking, json, MediaType.APPLICATION_JSON_VALUE, heads);
    }

    /// The answer to a form whose changes stay until the end of the test when they are worth keeping.
    Answer press(Asking asking, Predicate<Answer> isWorthKeeping) {
        return answer(asking, asking.isWithFiles() ? parts(asking) : null, PARTS, Map.of(), isWorthKeeping);
    }

    /// Whether the endpoint changes something in a transaction beside the one of its request.
    boolean isApart(Endpoint endpoint) {
        return apart.contains(endpoint);
    }

    int sent() {
        return caller.get();
    }

    private Answer answer(Asking asking, byte @Nullable [] body, String type, Map<String, String> heads) {
        return answer(asking, body, type, heads, answer -> false);
    }

    private Answer answer(
            Asking asking,
            byte @Nullable [] body,
            String type,
            Map<String, String> heads,
            Predicate<Answer> isWorthKeeping) {
        return Objects.requireNonNull(undone.execute(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void suspend() {
                    apart.add(asking.endpoint());
                }
            });
            var answer = exchange(asking, body, type, heads);
            if (!isWorthKeeping.test(answer)) {
                status.setRollbackOnly();
            }
            return answer;
        }));
    }

    private Answer exchange(Asking asking, byte @Nullable [] body, String type, Map<String, String> heads) {
        var endpoint = asking.endpoint();
        var isRead = endpoint.isRead() || endpoint.verb().equals("ANY");
        var session = sessions.computeIfAbsent(asking.actor(), actor -> As.session(actor, 0));
        var request = http.method(HttpMethod.valueOf(isRead ? "GET" : endpoint.verb()))
                .uri(endpoint.path(), asking.placesInOrder())
                .with(sent -> {
                    sent.setRemoteAddr("10.1." + caller.get() / 250 % 250 + "." + caller.getAndIncrement() % 250);
                    return sent;
                })
                .with(As.seated(asking.actor(), session));
        heads.forEach(request::header);
        if (body == null) {
            asking.values().forEach((name, typed) -> {
                var arriving = typed.stream().map(Sender::arriving).toArray(String[]::new);
                if (isRead) {
                    request.queryParam(name, arriving);
                } else {
                    request.param(name, arriving);
                }
            });
        } else {
            request.contentType(MediaType.parseMediaType(type)).content(body);
        }
        try {
            var isEndless = endpoint.handler().getReturnType().getParameterType() == SseEmitter.class;
            return read(isEndless ? request.asyncExchange() : request.exchange(), asking);
        } catch (IllegalArgumentException unsendable) {
            throw new IllegalStateException(endpoint.name() + " " + asking.places(), unsendable);
        }
    }

    private Answer read(MvcTestResult result, Asking asking) {
        var thrown = result.getUnresolvedException();
        if (thrown != null) {
            return new Answer(
                    SERVER,
                    "",
                    "",
                    "",
                    NestedExceptionUtils.getMostSpecificCause(thrown).toString());
        }
        var response = result.getResponse();
        var type = String.valueOf(response.getContentType());
        var text = new String(response.getContentAsByteArray(), UTF_8);
        if (response.getStatus() >= 400 && text.isEmpty()) {
            return told(
                    response.getStatus(),
                    response.getErrorMessage(),
                    result.getRequest().getRequestURI());
        }
        if (!asking.endpoint().isRead() && response.getStatus() < 400) {
            jdbc.sql("set constraints all immediate").update();
        }
        return new Answer(response.getStatus(), type, text, String.valueOf(response.getRedirectedUrl()), "");
    }

    /// What the container shows for a status alone.
    private Answer told(int status, @Nullable String message, @Nullable String path) {
        var shown = http.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, String.valueOf(message))
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, String.valueOf(path))
                .exchange()
                .getResponse();
        return new Answer(
                status,
                String.valueOf(shown.getContentType()),
                new String(shown.getContentAsByteArray(), UTF_8),
                "",
                "");
    }

    /// What is left of a text on its way through the wire.
    private static String arriving(String typed) {
        return new String(typed.getBytes(UTF_8), UTF_8);
    }

    private static byte[] parts(Asking asking) {
        var body = new StringBuilder();
        asking.values()
                .forEach((name, typed) -> typed.forEach(
                        one -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(EDGE, name, one))));
        asking.files()
                .forEach((name, accepted) ->
                        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(EDGE, name, FILE, "姓名,证件号码,性别\n王某某,,男\n")));
        return body.append("--").append(EDGE).append("--\r\n").toString().getBytes(UTF_8);
    }
}

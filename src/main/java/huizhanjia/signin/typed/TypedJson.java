package huizhanjia.signin.typed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Turns back numbers of persons in what programs send, where none is asked for.
@ControllerAdvice
class TypedJson extends RequestBodyAdviceAdapter {

    private final ObjectMapper json;

    TypedJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var sent = message.getBody().readAllBytes();
        check("", tree(sent));
        return new Sent(message.getHeaders(), new ByteArrayInputStream(sent));
    }

    /// What is no JSON is told by whoever reads it next.
    private JsonNode tree(byte[] sent) {
        try {
            return json.readTree(sent);
        } catch (JacksonException unreadable) {
            return json.missingNode();
        }
    }

    private static void check(String name, JsonNode node) {
        if (node.isString()) {
            FreeText.check(name, node.stringValue());
        } else if (node.isObject()) {
            node.properties().forEach(field -> check(field.getKey(), field.getValue()));
        } else {
            node.forEach(element -> check(name, element));
        }
    }

    /// The same once more.
    private record Sent(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}

package huizhanjia.ui.arrival;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// A request with its whole body in memory. The fields of a form stand behind those of the address, as in a container
/// that reads both itself.
final class ReadRequest extends HttpServletRequestWrapper {

    /// As many as the container takes of an address.
    private static final int MOST_FIELDS = 1_000;

    private final byte[] body;
    private final Map<String, String[]> parameters;

    /// Throws IllegalStateException when the body is no form though it says so.
    ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.parameters = new LinkedHashMap<>(super.getParameterMap());
        if (Arrived.type(request).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            readFields();
        }
    }

    private void readFields() {
        var fields = new Parameters();
        fields.setCharset(charset());
        fields.setLimit(MOST_FIELDS);
        fields.processParameters(body, 0, body.length);
        for (var name : Collections.list(fields.getParameterNames())) {
            parameters.merge(
                    name,
                    fields.getParameterValues(name),
                    (before, after) ->
                            Stream.of(before, after).flatMap(Arrays::stream).toArray(String[]::new));
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new InMemory(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset()));
    }

    private Charset charset() {
        var named = getCharacterEncoding();
        return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    }
}

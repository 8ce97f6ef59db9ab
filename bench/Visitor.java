package bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A clerk at a browser: signs in, opens pages, fills in the forms it finds there.
final class Visitor implements AutoCloseable {

    private static final Pattern OPENED = Pattern.compile("name=\"in-post\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final House house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    /// What the forms of the last page say of the post they were opened in.
    private String opened = "";

    private Visitor(House house) {
        this.house = house;
    }

    static Visitor signedIn(House house) throws IOException, InterruptedException {
        var visitor = new Visitor(house);
        var form = Map.of(
                "loginName", Staff.LOGIN, "password", Staff.PASSWORD, "_csrf", token(visitor.page("/sign-in")));
        var answer = visitor.post("/sign-in", form);
        if (answer.statusCode() != 302) {
            throw new IOException("not signed in: " + answer.statusCode() + " " + answer.body());
        }
        visitor.page("/");
        return visitor;
    }

    /// As the `Cookie` header of somebody else who acts for the visitor.
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /// A page, which must be there.
    String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.address(path)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        var said = OPENED.matcher(answer.body());
        opened = said.find() ? said.group(1) : opened;
        return answer.body();
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return http.send(request(path, form), BodyHandlers.ofString());
    }

    /// A form whose answer is a file or a stream.
    <T> HttpResponse<T> post(String path, Map<String, String> form, HttpResponse.BodyHandler<T> taker)
            throws IOException, InterruptedException {
        return http.send(request(path, form), taker);
    }

    /// A form with a file.
    HttpResponse<String> upload(String path, Map<String, String> form, Path file)
            throws IOException, InterruptedException {
        var boundary = "bench-" + System.nanoTime();
        var parts = new ArrayList<HttpRequest.BodyPublisher>();
        form = with(form);
        form.forEach((name, value) -> parts.add(BodyPublishers.ofString(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value))));
        parts.add(BodyPublishers.ofString(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, file.getFileName())));
        parts.add(BodyPublishers.ofFile(file));
        parts.add(BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary)));
        var request = HttpRequest.newBuilder(house.address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /// Where an answer sends the visitor.
    static String target(HttpResponse<?> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .map(where -> URI.create(where).getPath())
                .orElseThrow(() -> new IOException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body()));
    }

    /// What a form of the page must carry to be taken.
    static String token(String page) throws IOException {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("the page has no form");
        }
        return found.group(1);
    }

    @Override
    public void close() {
        http.close();
    }

    private Map<String, String> with(Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("in-post", opened);
        return whole;
    }

    private HttpRequest request(String path, Map<String, String> form) {
        List<String> fields = new ArrayList<>();
        with(form).forEach((name, value) -> fields.add(encoded(name) + "=" + encoded(value)));
        return HttpRequest.newBuilder(house.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

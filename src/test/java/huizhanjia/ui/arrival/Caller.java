package huizhanjia.ui.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.Person;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.stream.Stream;

/// Somebody at an address, over a wire; a cookie once there is one.
public record Caller(int port, String address, String cookie) {

    /// Nobody yet.
    public static Caller at(int port, String address) {
        return new Caller(port, address, "");
    }

    public String get(String path, String... more) throws IOException {
        return Wire.get(port, path, headers(more));
    }

    public String post(String path, String form, String... more) throws IOException {
        return Wire.post(port, path, form, headers(more));
    }

    /// The same with the session of a clerk.
    public Caller signIn(Person clerk, String... more) throws IOException {
        var signedIn = cookie(trySignIn(clerk, AccessWorld.PASSWORD, more));
        if (signedIn.isEmpty()) {
            throw new IllegalStateException(clerk + " was not let in");
        }
        return new Caller(port, address, signedIn);
    }

    /// The answer to a password.
    public String trySignIn(Person clerk, String password, String... more) throws IOException {
        var page = get("/sign-in", more);
        var form = "_csrf=%s&loginName=%s&password=%s"
                .formatted(token(page), clerk.loginName(), URLEncoder.encode(password, UTF_8));
        return new Caller(port, address, cookie(page)).post("/sign-in", form, more);
    }

    /// What every form of the page carries.
    public static String token(String page) {
        return URLEncoder.encode(Wire.found(page, "name=\"_csrf\" value=\"([^\"]+)\""), UTF_8);
    }

    static String cookie(String answer) {
        return Wire.found(answer, "Set-Cookie: (JSESSIONID=[^;]+)");
    }

    /// As this caller sends them.
    public String[] headers(String... more) {
        return Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "X-Forwarded-For: " + address, cookie.isEmpty() ? "Accept: */*" : "Cookie: " + cookie))
                .toArray(String[]::new);
    }
}

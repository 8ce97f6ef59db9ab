package huizhanjia.ui.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Pattern;

/// A connection without a browser: it says what it is told to, as slowly as it is told to.
public record Wire(Socket socket) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /// A connection to the server on this machine.
    public static Wire to(int port) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        return new Wire(socket);
    }

    /// One whole exchange.
    public static String ask(int port, String text) throws IOException {
        try (var wire = to(port)) {
            wire.say(text);
            return wire.rest();
        }
    }

    /// Asks with a head alone.
    public static String get(int port, String path, String... headers) throws IOException {
        return ask(port, head("GET " + path, headers) + "\r\n");
    }

    /// Sends a form.
    public static String post(int port, String path, String form, String... headers) throws IOException {
        return ask(port, formHead(path, form.getBytes(UTF_8).length, headers) + form);
    }

    /// The head of a form of so many bytes.
    public static String formHead(String path, int length, String... headers) {
        return head("POST " + path, headers) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    /// The lines before the empty one.
    public static String head(String what, String... headers) {
        var host = headers.length > 0 && headers[0].startsWith("Host:") ? "" : "Host: localhost\r\n";
        var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return what + " HTTP/1.1\r\n" + host + "Connection: close\r\n" + lines;
    }

    public void say(String text) throws IOException {
        say(text.getBytes(UTF_8));
    }

    public void say(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /// Everything until the other side hangs up; a connection that was reset said nothing more.
    public String rest() throws IOException {
        var all = new ByteArrayOutputStream();
        var in = socket.getInputStream();
        try {
            for (var one = in.read(); one >= 0; one = in.read()) {
                all.write(one);
            }
        } catch (java.net.SocketException reset) {
            return all.toString(UTF_8);
        }
        return all.toString(UTF_8);
    }

    /// The status of an answer.
    public static int status(String answer) {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /// The first thing of an answer the pattern's group finds; empty text when there is none.
    public static String found(String answer, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(answer);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}

package huizhanjia.attachment.virus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/// A ClamAV daemon, asked with INSTREAM as its manual `clamd(8)` describes; one connection a file.
record Clamd(String host, int port) implements Scanner {

    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    @Override
    public Optional<String> find(byte[] file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) ANSWER.toMillis());
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK_BYTES)));
            return verdict(answer(socket.getInputStream()));
        }
    }

    @Override
    public String introduction() {
        return "附件由 %s:%d 的 clamd 查病毒".formatted(host, port);
    }

    private static void send(byte[] file, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(UTF_8));
        for (var at = 0; at < file.length; at += CHUNK_BYTES) {
            var length = Math.min(CHUNK_BYTES, file.length - at);
            to.writeInt(length);
            to.write(file, at, length);
        }
        to.writeInt(0);
        to.flush();
    }

    private static String answer(InputStream from) throws IOException {
        return new String(from.readNBytes(LONGEST_ANSWER), UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.endsWith(" OK")) {
            return Optional.empty();
        }
        if (answer.endsWith(" FOUND")) {
            return Optional.of(answer.replaceAll("^stream: | FOUND$", ""));
        }
        throw new IOException("clamd answers “%s”".formatted(answer));
    }
}

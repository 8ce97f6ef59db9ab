package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An application in a process of its own that lives in a folder until it is asked to leave, or killed.
final class Lodger implements AutoCloseable {

    private static final List<String> ORDINARY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final Process process;
    private final BufferedReader words;

    private Lodger(Process process) {
        this.process = process;
        this.words = process.inputReader(UTF_8);
    }

    static Lodger in(Path folder) throws IOException {
        return start(List.of(), Suitcase.full(), folder);
    }

    /// Under an account without powers: root puts them down first.
    static Lodger asOrdinaryUserIn(Path folder) throws IOException {
        return isRoot() ? start(ORDINARY, Suitcase.packed(), folder) : in(folder);
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /// The first line it prints: `open PORT` or `refused CODE SENTENCE`.
    String says() {
        return words.lines()
                .filter(line -> line.startsWith("open ") || line.startsWith("refused "))
                .findFirst()
                .orElse("nothing");
    }

    /// Asks it to stop and waits until it has.
    int leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    /// kill -9.
    void die() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static void main(String[] arguments) throws IOException {
        try (var database = EmbeddedPostgres.open(Path.of(arguments[0]))) {
            IO.println("open " + database.logins().port());
            while (System.in.read() >= 0) {}
        } catch (Refused refused) {
            IO.println("refused " + refused.code() + " " + refused.sentence());
            System.exit(1);
        }
    }

    private static Lodger start(List<String> prefix, String classPath, Path folder) throws IOException {
        var line = new ArrayList<>(prefix);
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                Lodger.class.getName(),
                folder.toString()));
        return new Lodger(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }
}

package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The other program: what it saves must be read, and what we write it must open.
public final class LibreOffice {

    private LibreOffice() {}

    public static Path convert(Path file, String to, Path folder) {
        var made = made(file, to, folder);
        var said = run(file, to, folder);
        assertThat(made).as(said).exists();
        return made;
    }

    /// The same, or nothing where the part that reads such files is not installed; CI has `libreoffice-calc` only.
    public static Optional<Path> convertIfAble(Path file, String to, Path folder) {
        var made = made(file, to, folder);
        var said = run(file, to, folder);
        if (Files.exists(made)) {
            return Optional.of(made);
        }
        IO.println("LibreOffice cannot read %s here (libreoffice-writer?): %s".formatted(file.getFileName(), said));
        return Optional.empty();
    }

    private static Path made(Path file, String to, Path folder) {
        var name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to.replaceAll(":.*", ""));
    }

    private static String run(Path file, String to, Path folder) {
        try {
            var profile = folder.resolve("profile").toUri();
            var process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + profile,
                            "--headless",
                            "--convert-to",
                            to,
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
            return said;
        } catch (IOException absent) {
            throw new UncheckedIOException("soffice is needed: apt-get install libreoffice-calc", absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

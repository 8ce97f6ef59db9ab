package huizhanjia.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.web.util.HtmlUtils;

/// LibreOffice, started once a JVM with a macro that converts one file after the other: each start costs six seconds of
/// a core, a conversion a fraction of one.
final class OpenOffice {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(10);

    /// A profile that is set up already, with one macro in it.
    private static final Map<String, String> PROFILE = Map.of(
            "registrymodifications.xcu",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse">
            <value>true</value></prop></item>
            </oor:items>
            """,
            "basic/script.xlc",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library"
              xmlns:xlink="http://www.w3.org/1999/xlink">
            <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
              library:link="false"/></library:libraries>
            """,
            "basic/Standard/script.xlb",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
              library:readonly="false" library:passwordprotected="false"><library:element library:name="Tests"/>
            </library:library>
            """,
            "basic/Standard/Tests.xba",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Tests"
              script:language="StarBasic">%s</script:module>
            """.formatted(HtmlUtils.htmlEscape(macro())));

    private final Path folder;
    private final Process process;
    private int jobs;

    private OpenOffice(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    private static final class Shared {

        static final OpenOffice ONE = open();
    }

    static OpenOffice shared() {
        return Shared.ONE;
    }

    /// Writes the file anew by a filter; `ok`, or what is wrong.
    synchronized String convert(Path from, Path to, String filter, String options) throws IOException {
        jobs++;
        var lines = List.of(
                from.toAbsolutePath().toUri().toString(),
                to.toAbsolutePath().toUri().toString(),
                filter,
                options);
        var written = Files.write(folder.resolve(jobs + ".part"), lines);
        var done = folder.resolve(jobs + ".job.done");
        Files.move(written, folder.resolve(jobs + ".job"), StandardCopyOption.ATOMIC_MOVE);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.notExists(done)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "LibreOffice does not answer: " + Files.readString(folder.resolve("office.log")));
            }
            pause();
        }
        return Files.readString(done).strip();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static OpenOffice open() {
        try {
            var folder = Files.createTempDirectory("huizhanjia-office-");
            for (var file : PROFILE.entrySet()) {
                var path = folder.resolve("profile/user").resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
            var builder = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--norestore",
                            "--nologo",
                            "macro:///Standard.Tests.Serve")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile());
            builder.environment().put("HUIZHANJIA_OFFICE", folder.toString());
            var office = new OpenOffice(folder, builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(office::close));
            return office;
        } catch (IOException absent) {
            throw new UncheckedIOException("soffice is needed: apt-get install libreoffice-calc", absent);
        }
    }

    private void close() {
        try {
            Files.createFile(folder.resolve("stop"));
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            try (var left = Files.walk(folder)) {
                for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException leftForTheSystem) {
            System.err.println("left behind: " + leftForTheSystem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String macro() {
        try (var macro = Objects.requireNonNull(OpenOffice.class.getResourceAsStream("/sheet/office.bas"))) {
            return new String(macro.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

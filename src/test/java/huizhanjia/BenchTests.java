package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benches are compiled when they are run, which is seldom; what they lean on must not have gone meanwhile.
class BenchTests {

    @Test
    void the_benches_compile(@TempDir Path out) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.list(Path.of("bench"))) {
            var benches =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(benches).isNotEmpty();
            var options = List.of("-d", out.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            var compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(benches))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}

package huizhanjia;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// Every source file of the product as the compiler reads it, before it looks up a name.
record Sources(List<CompilationUnitTree> units, SourcePositions positions) {

    static final Sources READ = read();

    private static Sources read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(House.files(House.SOURCES, ".java"));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return new Sources(units, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().getName());
    }

    /// Lines from the first to the last one of a part, both counted.
    int lines(CompilationUnitTree unit, Tree part) {
        var map = unit.getLineMap();
        return (int) (map.getLineNumber(positions.getEndPosition(unit, part))
                - map.getLineNumber(positions.getStartPosition(unit, part))
                + 1);
    }
}

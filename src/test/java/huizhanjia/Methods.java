package huizhanjia;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// A method as it stands in the sources. A record is made from its components, and they are not parameters.
record Methods(String name, boolean constructor, boolean ofRecord, int lines, int parameters) {

    /// The largest number of the methods that are asked about, by `room/File.java method`.
    static Map<String, Integer> measured(Predicate<Methods> which, ToIntFunction<Methods> measure) {
        var largest = new HashMap<String, Integer>();
        var scan = new TreePathScanner<Void, CompilationUnitTree>() {
            @Override
            public Void visitMethod(MethodTree tree, CompilationUnitTree unit) {
                var home = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                var method = of(tree, home, unit);
                if (which.test(method)) {
                    largest.merge(method.name(), measure.applyAsInt(method), Math::max);
                }
                return super.visitMethod(tree, unit);
            }
        };
        Sources.READ.units().forEach(unit -> scan.scan(unit, unit));
        return largest;
    }

    /// The length of a method is that of its body, from brace to brace.
    private static Methods of(MethodTree tree, ClassTree home, CompilationUnitTree unit) {
        return new Methods(
                House.name(Sources.path(unit)) + " " + tree.getName(),
                tree.getReturnType() == null,
                home.getKind() == Tree.Kind.RECORD,
                tree.getBody() == null ? 0 : Sources.READ.lines(unit, tree.getBody()),
                tree.getParameters().size());
    }
}

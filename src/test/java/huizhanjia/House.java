package huizhanjia;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The house as its builders left it: the classes and the files of the product, without the tests.
final class House {

    static final Path SOURCES = Path.of("src/main/java/huizhanjia");
    static final Path RESOURCES = Path.of("src/main/resources");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(House::isWritten)
            .importPackages("huizhanjia");

    private House() {}

    /// Not what packing made of the beans (`process-aot`), which an earlier build may have left behind.
    private static boolean isWritten(Location type) {
        return !type.contains("__") && !type.contains("$$");
    }

    /// Files under a folder whose name ends so, in the order of their names.
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// Path of a source from the root package on, such as `org/web/show.jte`.
    static String name(Path source) {
        return SOURCES.relativize(source).toString().replace('\\', '/');
    }

    /// The room a source lies in.
    static String room(Path source) {
        return SOURCES.relativize(source).getName(0).toString();
    }
}

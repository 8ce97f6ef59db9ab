package huizhanjia.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Files and folders that only the server's own account reads; Windows keeps the rights of the folder above.
public final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    static Path fresh(Path folder, String name) throws IOException {
        folder(folder);
        return Files.createFile(folder.resolve(name), mode("rw-------"));
    }

    /// Writes the lines into a file in the place of what was there: whole, on the disk, or not at all.
    public static void replace(Path file, List<String> lines) throws IOException {
        var folder = file.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft", mode("rw-------"));
        try {
            Files.write(draft, lines);
            try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder.normalize(), mode("rwx------"));
    }

    private static FileAttribute<?>[] mode(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}

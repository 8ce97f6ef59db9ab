package huizhanjia.vault;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only the server's own account reads; Windows keeps the rights of the folder above.
final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    static Path fresh(Path folder, String name) throws IOException {
        folder(folder);
        return Files.createFile(folder.resolve(name), mode("rw-------"));
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

package huizhanjia.intake;

import huizhanjia.vault.Vault;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Uploaded files on disk, sealed; opened into a private folder for as long as they are read.
@Component
class SealedFiles {

    private final Vault vault;
    private final Path folder;
    private final Path opened;

    SealedFiles(Vault vault, @Value("${huizhanjia.uploads:${huizhanjia.data:data}/uploads}") Path folder) {
        this.vault = vault;
        this.folder = folder;
        this.opened = folder.resolve("opened");
    }

    /// A file opened for reading; closing it takes it off the disk.
    record Opened(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                throw new UncheckedIOException("an opened upload stays on disk: " + path, stays);
            }
        }
    }

    /// What a killed server left open.
    @PostConstruct
    void removeLeftovers() {
        try {
            if (Files.isDirectory(opened)) {
                try (var left = Files.list(opened)) {
                    for (var file : left.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Keeps a file sealed.
    void keep(String county, IntakeId intake, Path plain) {
        var sealed = sealed(county, intake);
        try {
            Files.createDirectories(sealed.getParent(), mode("rwx------"));
            var part = sealed.resolveSibling(sealed.getFileName() + ".part");
            Files.createFile(part, mode("rw-------"));
            try (var out = vault.sealing(Files.newOutputStream(part, StandardOpenOption.TRUNCATE_EXISTING))) {
                Files.copy(plain, out);
            }
            Files.move(part, sealed);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Opened open(String county, IntakeId intake) {
        var path = opened.resolve(intake + "-" + Thread.currentThread().threadId() + "-" + System.nanoTime());
        try {
            Files.createDirectories(opened, mode("rwx------"));
            Files.createFile(path, mode("rw-------"));
            try (var in = vault.opening(Files.newInputStream(sealed(county, intake)));
                    var out = Files.newOutputStream(path, StandardOpenOption.TRUNCATE_EXISTING)) {
                in.transferTo(out);
            }
            return new Opened(path);
        } catch (IOException gone) {
            new Opened(path).close();
            throw new UncheckedIOException(gone);
        }
    }

    void purge(String county, IntakeId intake) {
        new Opened(sealed(county, intake)).close();
    }

    private Path sealed(String county, IntakeId intake) {
        return folder.resolve(county).resolve(intake + ".sealed");
    }

    /// Only the server's own account reads them; Windows keeps the rights of the folder above.
    private static FileAttribute<?>[] mode(String rights) {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}

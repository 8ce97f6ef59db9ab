package huizhanjia.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/// A folder of files that belong to the rows: it travels in the back-up, and its files go back to where they were,
/// beside those that came since.
record BackedUpFolder(Path folder) {

    /// Where it lies in the archive, apart from what is the server's own.
    private static final String BESIDE = "beside";

    /// Leaves out what is under way: names that begin with a dot.
    void pack(ArchiveWriter archive) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new Packing(this, archive));
    }

    /// Moves what an unpacked back-up brought into the data folder; begins again where a crash ended it.
    static void unpack(Path unpacked, Path data) throws IOException {
        var from = unpacked.resolve(BESIDE);
        if (Files.notExists(from)) {
            return;
        }
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = data.resolve(from.relativize(path).toString()).normalize();
                if (Files.isDirectory(path)) {
                    Private.createFolder(target);
                } else {
                    Files.move(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        Folders.delete(from);
    }

    private static boolean isUnderWay(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private String name(Path path) {
        return BESIDE + "/" + folder.resolveSibling(".").normalize().relativize(path.normalize());
    }

    /// What is taken off the disk while we copy stays out: no row needs it any more.
    private static final class Packing extends SimpleFileVisitor<Path> {

        private final BackedUpFolder backedUpFolder;
        private final ArchiveWriter archive;

        private Packing(BackedUpFolder backedUpFolder, ArchiveWriter archive) {
            this.backedUpFolder = backedUpFolder;
            this.archive = archive;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
            if (isUnderWay(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            archive.addFolder(backedUpFolder.name(path));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            if (isUnderWay(path)) {
                return FileVisitResult.CONTINUE;
            }
            try {
                archive.addFile(backedUpFolder.name(path), path);
                return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException removed) {
                return visitFileFailed(path, removed);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException trouble) throws IOException {
            return trouble instanceof NoSuchFileException
                    ? FileVisitResult.CONTINUE
                    : super.visitFileFailed(path, trouble);
        }
    }
}

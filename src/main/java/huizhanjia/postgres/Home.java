package huizhanjia.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The folder a carried server lives in: ours alone while the lock is held, with the programs to work on it.
///
/// `lock` · `programs-…/` the server's programs · `cluster/` the rows and their passwords · `start.log`
record Home(Path folder, FolderLock lock, Toolbox tools) implements AutoCloseable {

    /// Enters the folder, making it when it is the first time.
    static Home enter(Path folder) throws IOException {
        var standing = nearestStanding(folder);
        var accounts = Account.candidates(standing);
        Files.createDirectories(folder.resolveSibling("."));
        Private.createFolder(folder);
        var lock = FolderLock.take(folder);
        try {
            var tools = Toolbox.of(Programs.unpackInto(folder), accounts);
            tools.own(
                    standing.equals(folder)
                            ? folder
                            : standing.resolve(standing.relativize(folder).getName(0)));
            tools.own(folder.resolve("lock"));
            return new Home(folder, lock, tools);
        } catch (IOException | RuntimeException trouble) {
            lock.close();
            throw trouble;
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private static Path nearestStanding(Path folder) {
        return Stream.iterate(folder, path -> path != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}

package huizhanjia.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The account PostgreSQL runs under, since it refuses to run as root.
///
/// @param prefix what a command line begins with to run under the account
/// @param user the account's number, when files made for it must change hands
record Account(List<String> prefix, @Nullable Integer user) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /// An ordinary user runs it directly. Root runs it as whoever owns the folder, so that `sudo ./run` today and
    /// `./run` tomorrow open the same folder; a folder of root's own is opened from a user namespace without
    /// powers, and where the system forbids those, by nobody.
    static List<Account> candidates(Path folder) throws IOException {
        if (!runningAsRoot()) {
            return List.of(new Account(List.of(), null));
        }
        var owner = number(folder);
        return owner == ROOT
                ? List.of(new Account(List.of("unshare", "--user"), ROOT), as(NOBODY))
                : List.of(as(owner), as(NOBODY));
    }

    List<String> command(List<String> line) {
        return Stream.concat(prefix.stream(), line.stream()).toList();
    }

    /// Hands the path and everything below it to the account; costs one look when it already is the owner.
    void own(Path path) throws IOException {
        if (user == null || number(path) == user) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (var each : paths.toList()) {
                Files.setAttribute(each, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static Account as(int user) {
        return new Account(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    private static boolean runningAsRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && number(self) == ROOT;
    }

    private static int number(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}

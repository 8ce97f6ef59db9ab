package huizhanjia.postgres;

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
/// @param owner who must own the files, when that is not whoever makes them
record Account(List<String> prefix, @Nullable Owner owner) {

    /// A user and a group, by number.
    private record Owner(int user, int group) {

        static Owner of(Path path) throws IOException {
            return new Owner(
                    (Integer) Files.getAttribute(path, "unix:uid"), (Integer) Files.getAttribute(path, "unix:gid"));
        }
    }

    private static final int ROOT = 0;
    private static final Owner NOBODY = new Owner(65534, 65534);

    /// An ordinary user runs it directly. Root runs it as whoever owns the folder, so that `sudo ./run` today and
    /// `./run` tomorrow open the same folder; a folder of root's own is opened from a user namespace without
    /// powers, and where the system forbids those, by nobody.
    static List<Account> candidates(Path folder) throws IOException {
        if (!runningAsRoot()) {
            return List.of(new Account(List.of(), null));
        }
        var owner = Owner.of(folder);
        return owner.user() == ROOT
                ? List.of(new Account(List.of("unshare", "--user"), owner), as(NOBODY))
                : List.of(as(owner), as(NOBODY));
    }

    List<String> command(List<String> line) {
        return Stream.concat(prefix.stream(), line.stream()).toList();
    }

    /// Hands the path and everything below it to the account; costs one look when it already is the owner.
    void own(Path path) throws IOException {
        if (owner == null || owner.equals(Owner.of(path))) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (var each : paths.toList()) {
                Files.setAttribute(each, "unix:uid", owner.user(), LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", owner.group(), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static Account as(Owner owner) {
        return new Account(
                List.of("setpriv", "--reuid=" + owner.user(), "--regid=" + owner.group(), "--clear-groups"), owner);
    }

    private static boolean runningAsRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Owner.of(self).user() == ROOT;
    }
}

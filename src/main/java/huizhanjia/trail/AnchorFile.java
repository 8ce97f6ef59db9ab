package huizhanjia.trail;

import huizhanjia.kernel.Refused;
import huizhanjia.vault.PrivateFiles;
import huizhanjia.vault.Vault;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The file in which each application keeps its anchor, beside the keys unless the deployer names another place.
@Component
class AnchorFile {

    private final Path path;
    private final Vault vault;

    AnchorFile(@Value("${huizhanjia.anchor:${huizhanjia.keys:keys/huizhanjia.keys}.anchor}") Path path, Vault vault) {
        this.path = path.toAbsolutePath().normalize();
        this.vault = vault;
    }

    Path path() {
        return path;
    }

    /// The anchor, if there is a file; refused when it is not as it was written.
    Optional<Anchor> read() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        var anchor = parsed();
        if (anchor.isEmpty()) {
            throw new Refused("trail.anchor-spoiled", "锚文件 %s 被改动，或不是用这份密钥写的".formatted(path));
        }
        return anchor;
    }

    /// Whether there is a file that nobody wrote as it is.
    boolean isSpoiled() {
        return Files.exists(path) && parsed().isEmpty();
    }

    private Optional<Anchor> parsed() {
        try {
            return Anchor.parse(Files.readAllLines(path), vault);
        } catch (MalformedInputException spoiled) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new Refused(
                    "trail.anchor-file", "无法读取锚文件 %s（%s），请检查文件和目录权限".formatted(path, unreadable.getMessage()));
        }
    }

    /// Takes the place of what was written before, whole or not at all.
    void write(Anchor anchor) {
        try {
            PrivateFiles.replace(path, anchor.lines(vault));
        } catch (IOException unwritable) {
            throw new Refused(
                    "trail.anchor-file",
                    "无法写入锚文件 %s（%s），请检查目录权限，或用 HUIZHANJIA_ANCHOR 指明别的位置".formatted(path, unwritable.getMessage()));
        }
    }
}

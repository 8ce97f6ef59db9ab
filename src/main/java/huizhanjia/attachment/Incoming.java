package huizhanjia.attachment;

import java.util.List;
import java.util.Objects;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// A file at the door.
///
/// @param name as the person's machine calls it
/// @param content read once
public record Incoming(String name, InputStreamSource content) {

    private static final String NAMELESS = "未命名附件";

    /// Those of a form; a file input left empty brings none, a file whose name got lost on the way is kept.
    public static List<Incoming> of(List<? extends MultipartFile> files) {
        return files.stream()
                .filter(file -> !name(file).isEmpty() || !file.isEmpty())
                .map(file -> new Incoming(name(file).isEmpty() ? NAMELESS : name(file), file))
                .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
    }
}

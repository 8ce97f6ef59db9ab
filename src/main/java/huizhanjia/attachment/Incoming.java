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

    /// Those of a form; a file input left empty brings none.
    public static List<Incoming> of(List<? extends MultipartFile> files) {
        return files.stream()
                .map(file -> new Incoming(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file))
                .filter(file -> !file.name.isEmpty())
                .toList();
    }
}

package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The other program: what it saves must be read, and what we write it must open.
public final class LibreOffice {

    private static final Map<String, String> FILTERS = Map.of(
            "xlsx", "Calc Office Open XML",
            "xls", "MS Excel 97",
            "ods", "calc8",
            "csv", "Text - txt - csv (StarCalc)",
            "docx", "MS Word 2007 XML",
            "docx pdf", "writer_pdf_Export",
            "pdf", "calc_pdf_Export");

    private LibreOffice() {}

    /// The file as one of another kind.
    ///
    /// @param to the ending, with the options of its filter behind a colon where it has any
    public static Path convert(Path file, String to, Path folder) {
        var made = made(file, to, folder);
        assertThat(said(file, to, made)).as(file.toString()).isEqualTo("ok");
        assertThat(made).exists();
        return made;
    }

    /// The same, or nothing where the part that reads such files is not installed; CI has `libreoffice-calc` only.
    public static Optional<Path> convertIfAble(Path file, String to, Path folder) {
        var made = made(file, to, folder);
        var said = said(file, to, made);
        if (Files.exists(made)) {
            return Optional.of(made);
        }
        IO.println("LibreOffice cannot read %s here (libreoffice-writer?): %s".formatted(file.getFileName(), said));
        return Optional.empty();
    }

    private static Path made(Path file, String to, Path folder) {
        return folder.resolve(stem(file) + "." + to.replaceAll(":.*", ""));
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String said(Path file, String to, Path made) {
        var ending = file.getFileName().toString().substring(stem(file).length() + 1);
        var target = to.replaceAll(":.*", "");
        var filter = FILTERS.getOrDefault(ending + " " + target, Objects.requireNonNull(FILTERS.get(target)));
        try {
            Files.createDirectories(made.resolveSibling("."));
            Files.deleteIfExists(made);
            return OpenOffice.shared().convert(file, made, filter, to.contains(":") ? to.replaceAll(".*:", "") : "");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

package huizhanjia.attachment.inside;

import huizhanjia.attachment.MediaKind;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.mime.MediaType;

/// Documents in the compound format of before 2007 (.doc, .xls), which WPS (.wps, .et) writes too. Only the directory
/// is
/// read.
final class OldDocument {

    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private OldDocument() {}

    static void check(MediaKind promised, Path content) {
        try (var compound = new POIFSFileSystem(content.toFile(), true)) {
            var root = compound.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new Refused("attachment.locked", "加了密码，没有收下。请去掉打开密码后上传");
            }
            if (MACROS.stream().anyMatch(root::hasEntry)) {
                throw PackedDocument.macro();
            }
            var hearts = switch (promised) {
                case DOC, WPS -> List.of("WordDocument");
                case XLS, ET -> List.of("Workbook", "Book");
                case PDF, JPG, PNG, DOCX, XLSX, OFD, TXT, CSV ->
                    throw new IllegalArgumentException(promised + " is no compound document");
            };
            if (hearts.stream().noneMatch(root::hasEntry)) {
                throw Sniffer.disguised(promised, MediaType.application("x-tika-msoffice"));
            }
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw PackedDocument.spoiled();
        }
    }
}

package huizhanjia.attachment.inside;

import huizhanjia.attachment.MediaKind;
import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.mime.MediaType;

/// Documents in the compound format of before 2007 (.doc, .xls), which WPS (.wps, .et) writes too. Only the directory
/// is read.
final class OldDocument {

    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    /// As told by the first bytes, whatever is inside.
    static final String TYPE = "application/x-tika-msoffice";

    private OldDocument() {}

    /// A new document with a password is wrapped in an old one.
    static void checkUnlocked(MediaType found, byte[] content) {
        if (!found.toString().equals(TYPE)) {
            return;
        }
        try (var compound = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            checkUnlocked(compound);
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw PackedDocument.spoiled();
        }
    }

    static void check(MediaKind promised, byte[] content) {
        try (var compound = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            checkUnlocked(compound);
            var root = compound.getRoot();
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

    private static void checkUnlocked(POIFSFileSystem compound) {
        if (compound.getRoot().hasEntry("EncryptedPackage")) {
            throw new Refused("attachment.locked", "加了密码，没有收下。请去掉打开密码后上传");
        }
    }
}

package huizhanjia.attachment.inside;

import huizhanjia.attachment.MediaKind;
import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/// Tells by its first bytes what a file is, and refuses what is not what its name says.
@Component
public class Sniffer {

    /// Read when the first file comes, not when the house starts.
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    /// The kind an extension in lower case promises; refused when it is none we keep.
    public static MediaKind promised(String extension) {
        return MediaKind.promisedBy(extension)
                .orElseThrow(() -> new Refused(
                        "attachment.kind",
                        "不是可以附的文件。可以附 PDF、JPG、PNG、Word、Excel、WPS、OFD、TXT、CSV；其他格式（如 HEIC 照片、压缩包）请先转换或解压"));
    }

    /// Refuses a content that is not of the kind, or could do something when it is opened.
    public void check(MediaKind promised, byte[] content) {
        var found = typeOf(content);
        switch (promised) {
            case PDF -> need(promised, found, "application/pdf");
            case JPG, PNG -> {
                need(promised, found, promised.mediaType());
                Photograph.check(content);
            }
            case DOCX, XLSX, OFD -> {
                OldDocument.checkUnlocked(found, content);
                needWithin(promised, found, "application/zip");
                PackedDocument.check(promised, content);
            }
            case DOC, XLS, WPS, ET -> {
                needWithin(promised, found, OldDocument.TYPE);
                OldDocument.check(promised, content);
            }
            case TXT, CSV -> PlainText.check(promised, found, content);
        }
    }

    static Refused disguised(MediaKind promised, MediaType found) {
        return new Refused(
                "attachment.disguised",
                "按名字是%s，内容却是%s，没有收下。请核对文件，或在原来的软件里另存后再上传".formatted(promised.label(), FoundType.words(found)));
    }

    private static MediaType typeOf(byte[] content) {
        try {
            return Known.TYPES.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static void need(MediaKind promised, MediaType found, String wanted) {
        if (!found.getBaseType().toString().equals(wanted)) {
            throw disguised(promised, found);
        }
    }

    private static void needWithin(MediaKind promised, MediaType found, String wanted) {
        var type = MediaType.parse(wanted);
        var registry = Known.TYPES.getMediaTypeRegistry();
        if (!found.equals(type) && !registry.isSpecializationOf(found, type)) {
            throw disguised(promised, found);
        }
    }
}

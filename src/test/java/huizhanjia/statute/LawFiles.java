package huizhanjia.statute;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as deployers bring them, and who brings them.
public final class LawFiles {

    private static final String PLAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private LawFiles() {}

    /// A system administrator of a county.
    public static Actor admin(String county) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "郑浩",
                "系统管理员",
                new Scope(OrgId.next(), county),
                Set.of("law:read", "law:load"),
                "test");
    }

    /// A file of lines.
    public static byte[] lines(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /// A .docx of one paragraph a line.
    public static byte[] docx(String... lines) {
        return docx(
                PLAIN,
                Map.of(),
                Arrays.stream(lines)
                        .map("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"::formatted)
                        .collect(Collectors.joining()));
    }

    /// A .docx of a content, with a type of its main part and more parts.
    public static byte[] docx(String type, Map<String, String> parts, String body) {
        var document = """
                <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>""".formatted(body);
        var types = """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(type.isEmpty() ? PLAIN : type);
        var all = new LinkedHashMap<>(Map.of("[Content_Types].xml", types, "word/document.xml", document));
        all.putAll(parts);
        return zip(all);
    }

    /// An archive of some parts.
    public static byte[] zip(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }
}

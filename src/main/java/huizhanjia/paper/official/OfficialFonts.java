package huizhanjia.paper.official;

import huizhanjia.kernel.Refused;
import huizhanjia.paper.Setting;
import huizhanjia.paper.Typeface;
import huizhanjia.paper.Typefaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one PDF, each embedded once however many hands write with it.
final class OfficialFonts {

    private static final double EM = 1000;

    private final PDDocument document;
    private final Map<OfficialFont, Setting> settings = new EnumMap<>(OfficialFont.class);
    private final Map<String, PDType0Font> embedded = new HashMap<>();

    /// Refused when no font has a character: an official letter with □ in it is none.
    OfficialFonts(PDDocument document, Typefaces typefaces, BitSet characters) {
        this.document = document;
        for (var officialFont : OfficialFont.values()) {
            var setting = typefaces.setting(characters, officialFont::isCalled);
            if (!setting.isComplete()) {
                throw new Refused(
                        "paper.no-glyph",
                        "有的字没有可用的字形：%s。请把含有这些字的 TrueType 字体放入 HUIZHANJIA_FONTS 指定的文件夹后再办"
                                .formatted(setting.missing().stream()
                                        .limit(20)
                                        .mapToObj("U+%04X"::formatted)
                                        .collect(Collectors.joining("、"))));
            }
            settings.put(officialFont, setting);
        }
    }

    PDType0Font font(int character, OfficialFont officialFont) {
        return embedded(
                Objects.requireNonNull(settings.get(officialFont)).of(character).orElseThrow());
    }

    /// How wide a character is, in its own size.
    double width(int character, OfficialFont officialFont) {
        try {
            return font(character, officialFont).getStringWidth(Character.toString(character)) / EM;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PDType0Font embedded(Typeface face) {
        return embedded.computeIfAbsent(face.name(), name -> {
            try {
                return face.in(document);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}

package huizhanjia.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Prints to PDF.
@Component
public class Press {

    private static final int MOST_NAMED = 20;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "huizhanjia");
    private final Typefaces typefaces;

    Press(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// A4 landscape, the header repeated, with lines to sign; characters without a glyph print as □ and are named.
    public void print(PrintedTable table, OutputStream out) throws IOException {
        var wanted = typefaces.setting(table.characters());
        var told = wanted.isComplete() ? table : table.remarking(sentence(wanted.missing()));
        var setting = wanted.isComplete() ? wanted : typefaces.setting(told.characters());
        var page = new StringOutput();
        engine.render("paper/table.jte", new TypesetTable(told, setting), page);
        print(setting.printable(page.toString()), setting, out);
    }

    /// A4 upright, page by page as it reads; characters without a glyph print as □ and are named.
    public void print(PrintedPaper paper, OutputStream out) throws IOException {
        var wanted = typefaces.setting(paper.characters());
        var told = wanted.isComplete() ? paper : paper.remarking(sentence(wanted.missing()));
        var setting = wanted.isComplete() ? wanted : typefaces.setting(told.characters());
        var page = new StringOutput();
        engine.render("paper/paper.jte", new TypesetPaper(told, setting), page);
        print(setting.printable(page.toString()), setting, out);
    }

    private static void print(String page, Setting setting, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(page, null)
                    .toStream(out);
            for (var place = 0; place < setting.faces().size(); place++) {
                var face = setting.faces().get(place);
                builder.useFont(new PDFontSupplier(face.in(document)), "face" + place);
            }
            builder.run();
        }
    }

    /// Which characters could not be printed, by their numbers, since they cannot be printed.
    private static String sentence(BitSet missing) {
        var named =
                missing.stream().limit(MOST_NAMED).mapToObj("U+%04X"::formatted).collect(Collectors.joining("、"));
        return "有 %d 个字没有可用的字形，印作 □：%s。请把含有这些字的 TrueType 字体放入 HUIZHANJIA_FONTS 指定的文件夹后重新导出，或改用 Excel 格式"
                .formatted(missing.cardinality(), named);
    }
}

package huizhanjia.journeys;

import huizhanjia.kernel.ResidentId;
import huizhanjia.sheet.LibreOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A roster as a grassroots union hands it in, saved by LibreOffice: a joined title above the header, synonyms in odd
/// order, five spellings of a day, a small x, blank rows, a total, and one number with a wrong check character.
record MessyRoster(String given, int serial) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
              office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:body><office:spreadsheet><table:table table:name="名册">
            """;
    private static final String FOOT = "</table:table></office:spreadsheet></office:body></office:document>";
    private static final String TEXT =
            "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
    private static final String[] SMALL_X = {"19880203", "1988.2.3"};

    /// The one with the rare character.
    String rareName() {
        return "欧阳𠮷" + given;
    }

    /// The one whose number was copied wrongly.
    String wrongName() {
        return "赵铁" + given;
    }

    /// What the wrong number should have been.
    String rightNumber() {
        return number("19910405", 4);
    }

    String rareNumber() {
        return number("19900101", 1);
    }

    Path saveIn(Path folder) {
        try {
            var flat = folder.resolve("roster-" + serial + ".fods");
            Files.writeString(flat, HEAD + rows() + FOOT);
            return LibreOffice.convert(flat, "xlsx", folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String rows() {
        return row(joined("红星机械厂工会会员花名册（" + given + "）"))
                + row("")
                + line("手机号码", "文化程度", "身份证号", "姓  名", "出生年月日", "民族", "入会时间")
                + line("199 1234 0001", "大专", rareNumber(), rareName(), "1990.1.1", "汉", "2020-03-01")
                + line("19912340002", "本科", smallX(), "王小" + given, SMALL_X[1], "满族", "2020年3月1日")
                + row("")
                + person(day("1989-07-08"), "19890708", "李大" + given, 3)
                + person(TEXT.formatted("19910405"), "19910405", wrongName(), 4).replace(rightNumber(), wrongNumber())
                + person(TEXT.formatted("1992年12月5日"), "19921205", "孙二" + given, 5)
                + row("")
                + line("合计", "", "", "5人", "", "", "");
    }

    private String person(String birth, String born, String name, int order) {
        var phone = "1991234" + "%04d".formatted(order);
        return row(cells(phone, "高中", number(born, order), name) + birth + cells("汉族", "2020/3/1"));
    }

    private static String line(String... texts) {
        return row(cells(texts));
    }

    private static String cells(String... texts) {
        return List.of(texts).stream().map(TEXT::formatted).collect(Collectors.joining());
    }

    /// Over the whole width.
    private static String joined(String title) {
        return """
                <table:table-cell table:number-columns-spanned="7" office:value-type="string"><text:p>%s</text:p>
                </table:table-cell>""".formatted(title);
    }

    /// As a day, not as text.
    private static String day(String iso) {
        return """
                <table:table-cell office:value-type="date" office:date-value="%1$s"><text:p>%1$s</text:p>
                </table:table-cell>""".formatted(iso);
    }

    private static String row(String cells) {
        return "<table:table-row>" + (cells.isEmpty() ? "<table:table-cell/>" : cells) + "</table:table-row>\n";
    }

    private String number(String born, int order) {
        return ResidentId.completing("210199" + born + (serial + order)).value();
    }

    private String smallX() {
        return IntStream.range(serial + 10, serial + 99)
                .mapToObj(order ->
                        ResidentId.completing("210199" + SMALL_X[0] + order).value())
                .filter(number -> number.endsWith("X"))
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private String wrongNumber() {
        var right = rightNumber();
        var last = right.endsWith("7") ? "8" : "7";
        return right.substring(0, right.length() - 1) + last;
    }
}

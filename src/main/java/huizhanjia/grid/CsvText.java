package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How a text file is written: its characters and what stands between its values, both found by reading it.
///
/// @param lines how many there are, those within quotation marks included
record CsvText(Charset charset, char separator, int lines) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 16;

    static CsvText of(byte[] file) throws IOException {
        for (var charset : candidates(file)) {
            var lines = linesIn(file, charset);
            if (lines >= 0) {
                return new CsvText(charset, separator(file, charset), lines);
            }
        }
        throw new Refused("grid.encoding", "看不懂这个文件的文字编码。请用 Excel 或 WPS 打开，另存为 .xlsx 后上传");
    }

    /// Excel's "Unicode text" is UTF-16 and says so; UTF-8 is strict enough that GB18030 never passes for it in
    /// practice.
    static List<Charset> candidates(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    /// Reads the whole file; negative when it is not written in these characters.
    private static int linesIn(byte[] file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(new ByteArrayInputStream(file), decoder)) {
            var buffer = new char[SAMPLE];
            var lines = 1;
            for (var read = reader.read(buffer); read > 0; read = reader.read(buffer)) {
                lines += lines(buffer, read);
            }
            return lines;
        } catch (CharacterCodingException other) {
            return -1;
        }
    }

    private static int lines(char[] buffer, int length) {
        var lines = 0;
        for (var i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                throw Grids.notSpreadsheet();
            }
            lines += buffer[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /// The sign that occurs most in the first lines, outside quotation marks.
    private static char separator(byte[] file, Charset charset) throws IOException {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(file), charset)) {
            var buffer = new char[SAMPLE];
            var sample = new String(buffer, 0, Math.max(0, reader.read(buffer)));
            var best = ',';
            for (var candidate : new char[] {',', '\t', ';', '|'}) {
                best = count(sample, candidate) > count(sample, best) ? candidate : best;
            }
            return best;
        }
    }

    private static int count(String sample, char sign) {
        var quoted = false;
        var count = 0;
        for (var i = 0; i < sample.length(); i++) {
            quoted ^= sample.charAt(i) == '"';
            count += !quoted && sample.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }
}

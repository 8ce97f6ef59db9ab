package huizhanjia.county;

import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// All that one actor is shown: along every link, some pages of each kind, and every file at the end of a link.
final class EverythingShown {

    private static final int OF_ONE_KIND = 1;
    private static final Pattern ONE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/(laws|articles|comparison|parameters|duties|clauses)/)[^/]+");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?\\bhref=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("([a-zA-Z_]+)=(?:column|kind|outcome)?");
    private static final Pattern LAW = Pattern.compile("/(laws|articles|areas)(/.*)?");

    private final MockMvcTester http;
    private final Actor actor;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    EverythingShown(MockMvcTester http, Actor actor) {
        this.http = http;
        this.actor = actor;
    }

    /// What was shown, by address.
    Map<String, String> texts() {
        return texts;
    }

    EverythingShown walk(List<String> from) {
        var ahead = new ArrayDeque<>(from);
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            if (!texts.containsKey(address) && kinds.merge(kind(address), 1, Integer::sum) <= OF_ONE_KIND) {
                ahead.addAll(read(address));
            }
        }
        return this;
    }

    /// A file somebody asks for by a form.
    void take(String address, String... fields) {
        var form = http.post().uri(address).with(As.actor(actor));
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        texts.put(address + List.of(fields), text(form.exchange().getResponse()));
    }

    private List<String> read(String address) {
        var answer = http.get()
                .uri(URI.create(address))
                .with(As.actor(actor))
                .exchange()
                .getResponse();
        texts.put(address, text(answer));
        if (!isPage(answer)) {
            return List.of();
        }
        return LINK.matcher(string(answer))
                .results()
                .map(link -> Parser.unescapeEntities(link.group(1), true))
                .filter(href -> href.startsWith("/") && !LAW.matcher(href).matches())
                .map(href -> href.replaceAll("#.*", "").replace(" ", "%20"))
                .distinct()
                .toList();
    }

    private static boolean isPage(MockHttpServletResponse answer) {
        return String.valueOf(answer.getContentType()).startsWith("text/html");
    }

    private static String text(MockHttpServletResponse answer) {
        var type = String.valueOf(answer.getContentType());
        try {
            if (type.contains("spreadsheet")) {
                return sheet(answer.getContentAsByteArray());
            }
            return type.contains("pdf") ? paper(answer.getContentAsByteArray()) : string(answer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String string(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                + String.join(
                        "\n",
                        answer.getHeaderNames().stream().map(answer::getHeader).toList());
    }

    private static String paper(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// All that is written in any part of it.
    private static String sheet(byte[] workbook) throws IOException {
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(part)) {
                    text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        }
        return Parser.unescapeEntities(text.toString(), false);
    }

    private static String kind(String address) {
        var uri = URI.create(address);
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var names = NAME.matcher(query)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
        return ONE.matcher(uri.getPath()).replaceAll("…") + names;
    }
}

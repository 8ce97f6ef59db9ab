package huizhanjia.paper.web;

import huizhanjia.kernel.Ids;
import huizhanjia.paper.register.Document;
import huizhanjia.paper.register.Documents;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What the list of documents going out was asked for.
///
/// @param q words of a number, a title or a union
/// @param state the name of a state; empty text for any
/// @param year four digits; empty text for any
/// @param before where the page before ended; empty text for the first page
public record DocumentFilter(String q, String state, String year, String before) {

    static DocumentFilter of(DocumentFields documentFields) {
        var state = Arrays.stream(Document.State.values())
                .map(Enum::name)
                .filter(known -> known.equals(documentFields.get("state")))
                .findFirst()
                .orElse("");
        return new DocumentFilter(documentFields.get("q"), state, documentFields.year(), documentFields.get("before"));
    }

    Documents.Sought sought() {
        return new Documents.Sought(
                q,
                Arrays.stream(Document.State.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst(),
                year.isEmpty() ? 0 : Integer.parseInt(year),
                before.isEmpty() ? null : Ids.read(before));
    }

    /// The address of the first page.
    String first() {
        return "/documents?state=%s&year=%s&q=%s".formatted(state, year, URLEncoder.encode(q, StandardCharsets.UTF_8));
    }
}

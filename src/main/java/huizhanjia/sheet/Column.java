package huizhanjia.sheet;

import java.util.List;
import java.util.stream.Stream;

/// A column of a roster.
///
/// @param key stable name within the roster, such as `birth`
/// @param label the official heading, used for templates and exports
/// @param synonyms other headings found in the wild; brackets, stars and spaces need not be repeated
/// @param required whether a roster without it cannot be read at all
/// @param kind what stands in it
/// @param choices the labels a person may choose from in the template; empty when there is no list
/// @param hint one sentence for the template: what to write, with an example; may be empty
public record Column(
        String key,
        String label,
        List<String> synonyms,
        boolean required,
        ColumnKind kind,
        List<String> choices,
        String hint) {

    public Column {
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    /// A column that may be left out, without synonyms, choices or hint.
    public static Column of(String key, String label, ColumnKind kind) {
        return new Column(key, label, List.of(), false, kind, List.of(), "");
    }

    /// The same with further headings.
    public Column alsoCalled(String... more) {
        var all = Stream.concat(synonyms.stream(), Stream.of(more)).toList();
        return new Column(key, label, all, required, kind, choices, hint);
    }

    /// The same as one that must be there.
    public Column needed() {
        return new Column(key, label, synonyms, true, kind, choices, hint);
    }

    /// The same with a list to choose from.
    public Column choosing(List<String> labels) {
        return new Column(key, label, synonyms, required, kind, labels, hint);
    }

    /// The same with a sentence for the template.
    public Column explained(String sentence) {
        return new Column(key, label, synonyms, required, kind, choices, sentence);
    }

    /// How wide it must be for what stands in it, in characters.
    double width() {
        var contents = switch (kind) {
            case RESIDENT_ID, CREDIT_CODE, ACCOUNT -> 21;
            case MOBILE, PHONE, DATE, CODE -> 14;
            case TEXT -> 24;
            case NAME, NUMBER -> 12;
            case YES_NO -> 8;
        };
        return Math.max(label.length() * 2 + 2, contents);
    }

    /// All headings it answers to.
    Stream<String> headings() {
        return Stream.concat(Stream.of(label), synonyms.stream());
    }
}

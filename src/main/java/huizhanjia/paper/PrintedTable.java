package huizhanjia.paper;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// A table as it is printed.
///
/// @param title above it
/// @param origin who took it, when and what for; on every page
/// @param remarks sentences below the title
/// @param headings of its columns
/// @param rows a text for each column
/// @param signatories who signs below the last row, such as 主席
public record PrintedTable(
        String title,
        String origin,
        List<String> remarks,
        List<Heading> headings,
        List<List<String>> rows,
        List<String> signatories) {

    /// One column.
    ///
    /// @param width in hundredths of the table
    public record Heading(String label, int width) {}

    /// Every character it is printed with.
    BitSet characters() {
        var characters = new BitSet();
        Stream.of(
                        Stream.of(title, origin),
                        remarks.stream(),
                        headings.stream().map(Heading::label),
                        rows.stream().flatMap(List::stream),
                        signatories.stream())
                .flatMap(texts -> texts)
                .flatMapToInt(String::codePoints)
                .filter(character -> character > ' ' && Character.isValidCodePoint(character))
                .forEach(characters::set);
        return characters;
    }

    /// The same with one more remark.
    PrintedTable remarking(String sentence) {
        var more = Stream.concat(remarks.stream(), Stream.of(sentence)).toList();
        return new PrintedTable(title, origin, more, headings, rows, signatories);
    }
}

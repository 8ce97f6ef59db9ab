package huizhanjia.paper;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// A paper to be read from its first page to its last, such as a report to leaders.
///
/// @param title above it
/// @param origin who made it and when; on every page
/// @param remarks lines below the title, such as 单位：青山县总工会
public record PrintedPaper(String title, String origin, List<String> remarks, List<Section> sections) {

    public PrintedPaper {
        remarks = List.copyOf(remarks);
        sections = List.copyOf(sections);
    }

    /// A part of it under a heading of its own.
    ///
    /// @param grid below the paragraphs; without rows nothing is printed
    public record Section(String heading, List<String> paragraphs, Grid grid) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Rows of texts under their headings.
    public record Grid(List<PrintedTable.Heading> headings, List<List<String>> rows) {

        /// Where a section has only words.
        public static final Grid NONE = new Grid(List.of(), List.of());
    }

    /// Every character it is printed with.
    BitSet characters() {
        var characters = new BitSet();
        Stream.of(Stream.of(title, origin), remarks.stream(), sections.stream().flatMap(PrintedPaper::words))
                .flatMap(texts -> texts)
                .flatMapToInt(String::codePoints)
                .filter(character -> character > ' ' && Character.isValidCodePoint(character))
                .forEach(characters::set);
        return characters;
    }

    /// The same with one more line below the title.
    PrintedPaper remarking(String sentence) {
        return new PrintedPaper(
                title,
                origin,
                Stream.concat(remarks.stream(), Stream.of(sentence)).toList(),
                sections);
    }

    private static Stream<String> words(Section section) {
        return Stream.of(
                        Stream.of(section.heading()),
                        section.paragraphs().stream(),
                        section.grid().headings().stream().map(PrintedTable.Heading::label),
                        section.grid().rows().stream().flatMap(List::stream))
                .flatMap(texts -> texts);
    }
}

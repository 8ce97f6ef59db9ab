package huizhanjia.fuzz;

import java.util.List;
import java.util.stream.Stream;

/// Each kind of thing that somebody may type, or send, where something else is meant.
enum Hostile {
    MISSING(),
    EMPTY(""),
    EXPONENT("1e999"),
    FAR_DAY("999999999-01-01"),
    FARTHEST_DAY("+999999999-12-31"),
    LONG_AGO("-999999999-01-01"),
    LAST_DAY("9999-12-31"),
    FIRST_DAY("0001-01-01"),
    NO_DAY("2026-02-30"),
    ZERO_DAY("0000-00-00"),
    FAR_MONTH("+999999999-12"),
    NEGATIVE("-1"),
    ZERO("0"),
    HUGE("99999999999999999999"),
    OVER_INT("2147483648"),
    HIGHEST_INT("2147483647"),
    NINES("999999999"),
    FRACTION("1.5"),
    FOREIGN_DIGITS("١٢"),
    NOT_A_NUMBER("NaN"),
    NOUGHT("a\u0000b"),
    SURROGATE("\uD800"),
    EMOJI("😀"),
    LONG("长".repeat(10_000)),
    PERCENT("%"),
    QUOTE("'; --"),
    BRACES("{x}${1}"),
    LINES("a\r\nb: c"),
    NO_KIND("UNKNOWN_KIND"),
    FOREIGN_ID("01890000-0000-7000-8000-000000000001"),
    SHORT_ID("1-1-1-1-1"),
    NO_ID("01890000-0000-7000-8000-00000000000g"),
    TWICE("一", "二"),
    ARRAY("[]", "x"),
    INDEX("[3]", "x"),
    FAR_INDEX("[2147483647]", "x"),
    BELOW(".x", "x");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes none that changes
    private final List<String> texts;

    Hostile(String... texts) {
        this.texts = List.of(texts);
    }

    /// What is put in the place of what was meant; the name itself changes for what looks like a list.
    Asking in(Asking asking, String name) {
        return isOfName()
                ? asking.with(name, List.of()).with(name + texts.getFirst(), texts.subList(1, texts.size()))
                : asking.with(name, texts);
    }

    /// The text that stands for a part of an address.
    String text() {
        return texts.getFirst();
    }

    boolean isOfName() {
        return switch (this) {
            case ARRAY, INDEX, FAR_INDEX, BELOW -> true;
            default -> false;
        };
    }

    /// Those that can stand in an address or in a field of JSON: one text that is not empty.
    static Stream<Hostile> singles() {
        return Stream.of(values())
                .filter(hostile -> hostile.texts.size() == 1 && !hostile.text().isEmpty());
    }
}

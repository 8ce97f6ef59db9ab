package huizhanjia.paper.template;

import huizhanjia.paper.official.LetterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A version of the words a kind of document begins with.
///
/// @param code what programs call it, such as `founding-reply`
/// @param version 1 is the built-in one
/// @param name as printed, such as 建会批复
/// @param title with places such as {{工会名称}}
/// @param text a paragraph a line, with places
/// @param effectiveOn the first day it is used
/// @param author who wrote this version; 内置 for the built-in one
public record Template(
        String code,
        int version,
        String name,
        LetterKind kind,
        String title,
        String text,
        LocalDate effectiveOn,
        String author) {

    /// The places facts must fill, in the order they are met, without those the house fills by itself.
    public List<String> places() {
        return Placeholders.in(title + "\n" + text).stream()
                .filter(place -> !List.of("发文机关", "主送", "日期").contains(place))
                .toList();
    }

    /// Its title with facts; refused, naming it, when a place has none.
    public String title(Map<String, String> facts) {
        return Placeholders.fill(title, facts).replaceAll("\\s+", " ");
    }

    /// Its text with facts; refused, naming it, when a place has none.
    public String text(Map<String, String> facts) {
        return Placeholders.fill(text, facts);
    }
}

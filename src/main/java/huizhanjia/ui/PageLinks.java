package huizhanjia.ui;

import huizhanjia.kernel.Excerpt;

/// Where the pager leads; empty text where there is nothing.
///
/// @param first to the first page; empty text when this is it
/// @param next to the next page; empty text at the end
/// @param total of the whole result
/// @param from the number of the first row shown, counted from 1; 0 when not known
public record PageLinks(String first, String next, long total, long from) {

    /// Through a list that is counted by rows.
    ///
    /// @param address of the list with what it is filtered by
    public static PageLinks of(Excerpt<?> excerpt, String address) {
        return of(excerpt, address, "from");
    }

    /// Through one of several lists of a page.
    ///
    /// @param parameter that says where the list begins
    public static PageLinks of(Excerpt<?> excerpt, String address, String parameter) {
        var more = address + (address.contains("?") ? "&" : "?") + parameter + "=";
        return new PageLinks(
                excerpt.from() == 0 ? "" : address,
                excerpt.hasMore() ? more + (excerpt.from() + excerpt.rows().size()) : "",
                excerpt.total(),
                excerpt.rows().isEmpty() ? 0 : excerpt.from() + 1);
    }
}

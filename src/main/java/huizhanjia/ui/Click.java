package huizhanjia.ui;

import jakarta.servlet.http.HttpServletRequest;

/// A click that asks for one element of a page: htmx puts it in the place of the one that is there and throws
/// the rest of the page away, so the rest need not be made.
///
/// @param target the id of the element; empty where the whole page is asked for
public record Click(String target) {

    private static final Click NONE = new Click("");

    /// What the request asks for.
    public static Click of(HttpServletRequest request) {
        var target = request.getHeader("HX-Target");
        var isClick =
                request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
        return isClick && target != null ? new Click(target) : NONE;
    }

    /// Whether nothing but this element is asked for.
    public boolean wants(String element) {
        return target.equals(element);
    }

    /// Whether the page is asked for with everything around it.
    public boolean isNone() {
        return target.isEmpty();
    }
}

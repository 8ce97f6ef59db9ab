package huizhanjia.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/// How large this browser has its pages: as suits tables looked at all day, or large for older eyes (适老).
public enum TypeSize {
    USUAL("标准字"),
    LARGE("大字");

    static final String COOKIE = "type";

    private final String label;

    TypeSize(String label) {
        this.label = label;
    }

    /// As the browser was told; the usual one when it was told nothing.
    public static TypeSize of(HttpServletRequest request) {
        var told = WebUtils.getCookie(request, COOKIE);
        return told != null && told.getValue().equals(LARGE.css()) ? LARGE : USUAL;
    }

    public String label() {
        return label;
    }

    /// Its class on the page, and its word in the cookie.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one to change to.
    public TypeSize other() {
        return this == LARGE ? USUAL : LARGE;
    }
}

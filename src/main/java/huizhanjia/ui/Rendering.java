package huizhanjia.ui;

/// The chrome of the page being printed, so that a form deep inside can carry its token.
public final class Rendering {

    static final ScopedValue<Chrome> CHROME = ScopedValue.newInstance();

    private Rendering() {}

    /// The chrome of the page being printed; nobody's outside a page.
    public static Chrome chrome() {
        return CHROME.orElse(Chrome.NOBODY);
    }
}

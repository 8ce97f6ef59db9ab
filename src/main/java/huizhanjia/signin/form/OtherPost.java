package huizhanjia.signin.form;

/// A form that was opened in another post than the one in use comes back; nothing was done.
public final class OtherPost extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String opened;
    private final String inUse;
    private final boolean canReturn;

    /// @param opened as printed in the header when the form was opened
    /// @param inUse as printed in the header now
    /// @param canReturn whether the clerk still holds the post the form was opened in
    public OtherPost(String opened, String inUse, boolean canReturn) {
        super("a form opened as %s came back as %s".formatted(opened, inUse));
        this.opened = opened;
        this.inUse = inUse;
        this.canReturn = canReturn;
    }

    public String opened() {
        return opened;
    }

    public String inUse() {
        return inUse;
    }

    public boolean canReturn() {
        return canReturn;
    }
}

package huizhanjia.ui;

/// A form to be shown: empty, filled in, or as it was typed and with what is wrong.
public record Form(Typed typed, Problems problems) {

    /// A form nobody has typed into.
    public static final Form BLANK = new Form(Typed.NOTHING, Problems.NONE);

    /// What stands in a field.
    public String value(String name) {
        return typed.get(name);
    }

    /// What is wrong with a field; empty text when nothing is.
    public String problem(String name) {
        return problems.of(name);
    }

    /// The same with what is wrong.
    public Form with(Problems found) {
        return new Form(typed, found);
    }
}

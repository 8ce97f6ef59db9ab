package huizhanjia.ui;

/// A page with a form that shows what was typed.
public interface TypedPage extends FormPage {

    /// What was typed and what is wrong with it.
    Form form();

    @Override
    default Problems problems() {
        return form().problems();
    }
}

package huizhanjia.ui;

/// A page with a form that may come back filled and with problems.
public interface FormPage extends Page {

    Problems problems();

    /// The problem of one field; empty text when there is none.
    default String problem(String field) {
        return problems().of(field);
    }
}

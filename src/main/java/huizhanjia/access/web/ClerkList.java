package huizhanjia.access.web;

import huizhanjia.access.Clerk;
import huizhanjia.ui.Page;
import java.util.List;

/// Clerks of a scope by part of a name.
public record ClerkList(String words, List<Row> rows) implements Page {

    /// A clerk and the union that answers for them.
    public record Row(Clerk clerk, String org) {}

    @Override
    public String title() {
        return "用户";
    }
}

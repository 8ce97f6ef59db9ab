package huizhanjia.paper.web;

import huizhanjia.paper.register.Document;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.Arrays;
import java.util.List;

/// Documents going out, the newest first.
public record DocumentList(
        DocumentFilter filter, List<Line> lines, PageLinks links, boolean mayDraft, boolean mayManage) implements Page {

    @Override
    public String title() {
        return "公文";
    }

    public List<Choice> states() {
        return Arrays.stream(Document.State.values())
                .map(known -> new Choice(known.name(), known.label()))
                .toList();
    }

    /// One document, with the name of its issuer.
    public record Line(Document document, String issuer) {}
}

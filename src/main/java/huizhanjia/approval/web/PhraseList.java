package huizhanjia.approval.web;

import huizhanjia.ui.Page;
import java.util.List;

/// The post's own phrases, and all it may choose from.
public record PhraseList(List<String> own, List<String> all) implements Page {

    @Override
    public String title() {
        return "常用语";
    }
}

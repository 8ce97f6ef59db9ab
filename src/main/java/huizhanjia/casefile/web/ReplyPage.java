package huizhanjia.casefile.web;

import huizhanjia.casefile.CaseLinks;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import org.jspecify.annotations.Nullable;

/// What `/reply/{token}` prints.
///
/// @param opened null where the link opens nothing
public record ReplyPage(String token, CaseLinks.@Nullable Opened opened, Form form) implements TypedPage {

    @Override
    public String title() {
        return "回复工会来函";
    }
}

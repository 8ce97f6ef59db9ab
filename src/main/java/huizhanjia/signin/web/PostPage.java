package huizhanjia.signin.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import java.util.List;

/// The posts a clerk may work in today.
public record PostPage(List<Choice> posts) implements Page {

    @Override
    public String title() {
        return "选用任职";
    }
}

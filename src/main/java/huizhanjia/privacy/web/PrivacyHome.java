package huizhanjia.privacy.web;

import huizhanjia.ui.Page;
import java.util.List;

/// What `/privacy` prints: each register with what waits in it.
public record PrivacyHome(List<Door> doors) implements Page {

    @Override
    public String title() {
        return "个人信息";
    }

    /// One register.
    ///
    /// @param words what stands in it
    /// @param late whether something in it is late
    public record Door(String label, String href, String words, boolean late) {}
}

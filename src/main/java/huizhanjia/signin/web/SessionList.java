package huizhanjia.signin.web;

import huizhanjia.ui.Page;
import java.time.LocalDateTime;
import java.util.List;

/// The clerk's open sessions.
///
/// @param hasSecondFactor whether one-time codes are set up
public record SessionList(List<Row> rows, boolean hasSecondFactor) implements Page {

    /// One session; `isHere` for the one that looks at the list.
    public record Row(String address, String browser, LocalDateTime since, LocalDateTime lastSeen, boolean isHere) {}

    @Override
    public String title() {
        return "我的登录";
    }
}

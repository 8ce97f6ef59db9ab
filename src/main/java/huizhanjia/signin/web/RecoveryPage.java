package huizhanjia.signin.web;

import huizhanjia.ui.Page;
import java.util.List;

/// The recovery codes, shown once.
///
/// @param next where to go afterwards
public record RecoveryPage(List<String> codes, String next) implements Page {

    @Override
    public String title() {
        return "保存恢复码";
    }
}

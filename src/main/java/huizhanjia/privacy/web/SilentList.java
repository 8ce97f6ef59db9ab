package huizhanjia.privacy.web;

import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// Members without a consent to the notice.
///
/// @param members how many there are with and without
public record SilentList(List<Row> rows, long members, PageLinks links) implements Page {

    @Override
    public String title() {
        return "没有同意记录的会员";
    }

    /// One of them.
    public record Row(String id, String name, String union, String joined) {}
}

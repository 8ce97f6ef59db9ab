package huizhanjia.privacy.web;

import huizhanjia.privacy.Notice;
import huizhanjia.ui.Page;
import java.util.List;

/// The notice as everybody reads it.
///
/// @param notices one where a county is asked for; all where none is
public record OpenNotice(List<Notice> notices) implements Page {

    @Override
    public String title() {
        return "隐私告知";
    }
}

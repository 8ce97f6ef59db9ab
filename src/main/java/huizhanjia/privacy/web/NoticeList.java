package huizhanjia.privacy.web;

import huizhanjia.privacy.Notice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/privacy/notices` prints.
///
/// @param open where everybody reads what holds today; empty text while nothing does
/// @param may whether the post may issue a version
public record NoticeList(List<Notice> notices, String open, boolean may, NoticeForm form, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "隐私告知";
    }
}

package huizhanjia.privacy.keeping.web;

import huizhanjia.privacy.keeping.Erasures.Preview;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/privacy/erasure` prints: what the coming night will do.
///
/// @param home where the post comes from
public record ErasurePage(Choice home, List<Row> rows) implements Page {

    @Override
    public String title() {
        return "保存期限与匿名化";
    }

    /// One kind in one county.
    public record Row(String county, Preview preview) {

        /// What happens tonight, in words.
        public String tonight() {
            if (preview.before().isEmpty()) {
                return "没有定期限，不匿名化";
            }
            if (preview.stop().whole()) {
                return "全部保全，不匿名化";
            }
            return "今夜匿名化 %,d 条".formatted(preview.due());
        }

        /// The last day that is over, as printed.
        public String before() {
            return preview.before().map(day -> day + " 以前").orElse("");
        }

        /// What an auditor holds, as printed.
        public String held() {
            if (preview.stop().whole()) {
                return "全部";
            }
            return preview.stop().some() == 0
                    ? ""
                    : "%d 人".formatted(preview.stop().some());
        }
    }
}

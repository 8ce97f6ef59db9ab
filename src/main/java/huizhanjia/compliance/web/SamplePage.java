package huizhanjia.compliance.web;

import huizhanjia.evidence.Evidence;
import huizhanjia.kernel.OrgId;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What a superior looks through of what one union told.
///
/// @param waiting how many records of the union nobody has verified
/// @param drawn the newest sample; empty when none was drawn
/// @param mayVerify whether the post in use may verify and draw
public record SamplePage(
        OrgId org, String orgName, int waiting, List<Evidence> drawn, boolean mayVerify, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "证据抽查 · " + orgName;
    }

    /// How many of the sample still wait.
    public long left() {
        return drawn.stream().filter(Evidence::isToVerify).count();
    }

    /// What became of a record.
    public static String state(Evidence evidence) {
        if (evidence.isToVerify()) {
            return "待核";
        }
        return evidence.counts() ? "属实" : "不再计数";
    }
}

package huizhanjia.approval.web;

import huizhanjia.approval.Petition;
import huizhanjia.kernel.Excerpt;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Petitions of one tab.
///
/// @param counts how many each tab wants attention for
/// @param vacant whether the post answers for desks where petitions wait in vain
public record Inbox(Tab tab, Map<Tab, Long> counts, Excerpt<Line> lines, boolean maySubmit, boolean vacant)
        implements Page {

    public Inbox {
        counts = Map.copyOf(counts);
    }

    public long count(Tab shown) {
        return counts.getOrDefault(shown, 0L);
    }

    public PageLinks links() {
        return PageLinks.of(lines, tab.href());
    }

    /// The tabs the post has.
    public List<Tab> tabs() {
        return Arrays.stream(Tab.values())
                .filter(shown -> shown != Tab.VACANT || vacant || tab == Tab.VACANT)
                .toList();
    }

    @Override
    public String title() {
        return "审批";
    }

    /// One petition, with names.
    ///
    /// @param fresh whether the clerk has not read its answer
    public record Line(Petition petition, String label, String orgName, PrintedDeadline deadline, boolean fresh) {}

    /// The tabs.
    public enum Tab {
        WAITING("todo", "待我办", "没有等您办理的请示。"),
        DONE("done", "我已办", "您还没有办理过请示。"),
        MINE("mine", "我发起", "本单位还没有发起过请示。"),
        VACANT("vacant", "无人经办", "没有无人经办的请示。");

        private final String key;
        private final String label;
        private final String empty;

        Tab(String key, String label, String empty) {
            this.key = key;
            this.label = label;
            this.empty = empty;
        }

        static Tab of(String key) {
            return Arrays.stream(values())
                    .filter(tab -> tab.key.equals(key))
                    .findFirst()
                    .orElse(WAITING);
        }

        /// Where it is.
        public String href() {
            return "/approvals?tab=" + key;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// What is said when nothing is there.
        public String empty() {
            return empty;
        }
    }
}

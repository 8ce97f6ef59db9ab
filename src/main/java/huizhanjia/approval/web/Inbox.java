package huizhanjia.approval.web;

import huizhanjia.approval.Petition;
import huizhanjia.ui.Page;
import java.util.Arrays;
import java.util.List;

/// Petitions of one tab.
///
/// @param waiting how many wait for the post in use
public record Inbox(Tab tab, int waiting, List<Line> lines, boolean maySubmit) implements Page {

    @Override
    public String title() {
        return "审批";
    }

    /// One petition, with names.
    public record Line(Petition petition, String label, String orgName, Deadline deadline) {}

    /// The tabs.
    public enum Tab {
        WAITING("todo", "待我办", "没有等您办理的请示。"),
        DONE("done", "我已办", "您还没有办理过请示。"),
        MINE("mine", "我发起", "本单位还没有发起过请示。");

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

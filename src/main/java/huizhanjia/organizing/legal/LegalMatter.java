package huizhanjia.organizing.legal;

import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One registration: applied for, decided, issued.
///
/// @param papers the documents handed in, as ticked
/// @param steps what was done, the application first
public record LegalMatter(
        LegalId id, String county, OrgId org, Kind kind, String papers, Instant openedAt, List<Step> steps) {

    public LegalMatter {
        steps = List.copyOf(steps);
    }

    /// What is registered.
    public enum Kind {
        GRANT("法人资格登记", List.of("法人资格登记申请表", "上级工会同意建会的批复", "工会主席（法定代表人）身份证明", "住所使用证明", "经费来源说明")),
        RENEW("证书换领", List.of("换领申请表", "上级工会同意换届的批复", "原证书正本和副本")),
        CHANGE("变更登记", List.of("变更登记申请表", "变更的证明文件（批复、会议决议等）", "原证书正本和副本")),
        CANCEL("注销登记", List.of("注销登记申请表", "上级工会同意撤销、合并的批复", "经费财产清算报告", "原证书正本和副本"));

        private final String label;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> papers;

        Kind(String label, List<String> papers) {
            this.label = label;
            this.papers = papers;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// The documents it needs.
        public List<String> papers() {
            return papers;
        }
    }

    /// What is done in it.
    public enum Deed {
        APPLY("提出申请"),
        AGREE("审查同意"),
        REFUSE("不予登记"),
        RECALL("撤回申请"),
        ISSUE("发证");

        private final String label;

        Deed(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// One thing done.
    ///
    /// @param document number of the certificate; empty text before there is one
    public record Step(Deed deed, String document, LocalDate on, String clerk, String post) {}

    /// Whether the deed may follow: one decision, then one certificate; what was cancelled gets none.
    public boolean may(Deed deed) {
        var last = steps.isEmpty() ? null : steps.getLast().deed();
        return switch (deed) {
            case APPLY -> last == null;
            case AGREE, REFUSE, RECALL -> last == Deed.APPLY;
            case ISSUE -> last == Deed.AGREE && kind != Kind.CANCEL;
        };
    }

    /// Whether something is still to be done.
    public boolean isOpen() {
        return may(Deed.AGREE) || may(Deed.ISSUE);
    }

    /// The day it took effect; nothing before.
    public Optional<LocalDate> registeredOn() {
        var deed = kind == Kind.CANCEL ? Deed.AGREE : Deed.ISSUE;
        return steps.stream().filter(step -> step.deed() == deed).map(Step::on).findFirst();
    }

    /// As printed.
    public String state() {
        if (may(Deed.ISSUE)) {
            return "已同意，待发证";
        }
        return steps.getLast().deed() == Deed.APPLY
                ? "审查中"
                : steps.getLast().deed().label();
    }

    /// What its petition calls it.
    public String subject() {
        return "legal:" + id;
    }
}

package huizhanjia.organizing.legal;

import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One registration: applied for, decided, issued.
///
/// @param file whose, and what was done
/// @param papers the documents handed in, as ticked
public record LegalMatter(CaseFile<LegalState, LegalStep> file, Kind kind, String papers) {

    static final CaseCourse<LegalState, LegalStep> COURSE =
            new CaseCourse<>("legal", "法人登记", "提出申请", LegalState.APPLIED, LegalStep.class);

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

    /// By identity.
    public CaseId id() {
        return file.id();
    }

    /// The union that applied.
    public OrgId org() {
        return file.org();
    }

    /// Whether something is still to be done.
    public boolean isOpen() {
        return !file.state().isOver();
    }

    /// The day it took effect; nothing before.
    public Optional<LocalDate> registeredOn() {
        return file.last(kind == Kind.CANCEL ? LegalStep.STRIKE : LegalStep.ISSUE)
                .map(CaseFile.Taken::on);
    }
}

package huizhanjia.evidence;

import huizhanjia.kernel.Refused;
import huizhanjia.law.DutyBook;

/// What must be told before evidence counts: words, and of each kind the number, the file or the people that make it
/// one. A number is as good as a file.
final class Demands {

    private static final int SHORTEST_TITLE = 4;

    private Demands() {}

    /// Refused with what is missing.
    ///
    /// @param files how many hang on it
    static void judge(Filing filing, int files) {
        var statement = filing.statement();
        var kind = statement.kind();
        var asked = DutyBook.find(filing.duty()).map(duty -> duty.proof().evidence());
        if (asked.isPresent() && !asked.get().contains(kind)) {
            throw new Refused("evidence.other-kind", "这项义务的证据不是“%s”，请从列出的种类中选".formatted(kind.label()));
        }
        if (statement.title().strip().codePoints().distinct().count() < SHORTEST_TITLE) {
            throw new Refused("evidence.title", "标题请写明是什么事，如“2026年上半年听取县级工会工作汇报会”");
        }
        if (kind.namesPeople() && statement.participants().isBlank()) {
            throw new Refused("evidence.participants", "%s请写明参加人员".formatted(kind.label()));
        }
        if (kind.hasText() && statement.documentNumber().isBlank() && files == 0) {
            throw new Refused("evidence.text", "%s请写明文号，没有文号的请上传文件；照片不是必需的".formatted(kind.label()));
        }
    }
}

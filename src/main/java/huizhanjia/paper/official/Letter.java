package huizhanjia.paper.official;

import huizhanjia.kernel.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An official letter as it is to be set (公文).
///
/// @param addressee the main one (主送机关), without its colon; empty text for none
/// @param attachments the titles of what is attached (附件说明)
/// @param check what its QR code says; empty text for none, as while it is a draft
public record Letter(
        LetterKind kind,
        Head head,
        String title,
        String addressee,
        List<Paragraph> body,
        List<String> attachments,
        Foot foot,
        String check) {

    public Letter {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    /// What stands above the red line.
    ///
    /// @param issuer the full name of the organ (发文机关); the red sign is made of it
    /// @param number 发文字号; empty text while it has none
    /// @param approver who let it go (签发人), printed where it goes to a superior; empty text for nobody
    /// @param urgency 紧急程度; there is no 密级, see [Urgency]
    public record Head(String issuer, String number, String approver, Urgency urgency) {

        /// Of no urgency.
        public static Head of(String issuer, String number, String approver) {
            return new Head(issuer, number, approver, Urgency.NONE);
        }
    }

    /// What stands below the body.
    ///
    /// @param signer 署名
    /// @param on 成文日期; null while it is a draft
    /// @param note 附注, without its brackets; empty text for none
    /// @param copyTo 抄送机关
    /// @param printer 印发机关; empty text for none
    public record Foot(String signer, @Nullable LocalDate on, String note, List<String> copyTo, String printer) {

        public Foot {
            copyTo = List.copyOf(copyTo);
        }

        /// The day in Arabic numerals without padding, or room for it.
        public String day() {
            return on == null ? "年　月　日" : Days.told(on);
        }

        /// The organs copied to, as one sentence.
        public String copied() {
            return copyTo.isEmpty() ? "" : String.join("，", copyTo) + "。";
        }
    }

    /// The red words on top (发文机关标志).
    public String sign() {
        return switch (kind.form()) {
            case DOCUMENT -> head.issuer() + "文件";
            case LETTER -> head.issuer();
            case MINUTES -> head.issuer() + "会议纪要";
        };
    }

    /// The same, saying in its QR code where it can be verified.
    public Letter checkedBy(String address) {
        return new Letter(kind, head, title, addressee, body, attachments, foot, address);
    }

    /// Everything it says, a line each, always the same for the same letter; its fingerprint is taken of this.
    public String plain() {
        return Stream.of(
                        Stream.of(
                                kind.name(),
                                head.issuer(),
                                head.number(),
                                head.approver(),
                                head.urgency().mark()),
                        Stream.of(title, addressee),
                        body.stream().map(Paragraph::words),
                        attachments.stream().map(name -> "附件：" + name),
                        Stream.of(foot.signer(), foot.day(), foot.note(), foot.copied(), foot.printer()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}

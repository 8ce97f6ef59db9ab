package huizhanjia.paper.register;

import huizhanjia.kernel.Refused;
import huizhanjia.paper.official.Discretion;
import huizhanjia.paper.official.Secrecy;
import huizhanjia.paper.official.Urgency;
import huizhanjia.paper.template.Placeholders;
import java.util.List;

/// What a document says; free to change until it is signed.
///
/// @param text its body, a paragraph a line
/// @param attachments the titles of what is attached
/// @param copyTo 抄送
/// @param note 附注, such as 联系人; empty text for none
public record DocumentWording(
        String title,
        Receiver to,
        String text,
        List<String> attachments,
        List<String> copyTo,
        String note,
        Urgency urgency) {

    public DocumentWording {
        attachments = List.copyOf(attachments);
        copyTo = List.copyOf(copyTo);
    }

    /// Refused when it does not say enough, still has a place nobody filled, or bears the mark of a state secret.
    void check() {
        refuseSecrets();
        if (title.isBlank() || text.isBlank()) {
            throw new Refused("paper.empty", "标题和正文都要写，请补全");
        }
        Placeholders.in(title + text + to.name()).stream().findFirst().ifPresent(open -> {
            throw new Refused("paper.placeholder", "“%s”还没有填，请补全后再保存".formatted(open));
        });
    }

    void refuseSecrets() {
        Secrecy.refuse(texts());
    }

    /// Which marks it bears that are no state secrets and ask for care (商业秘密、工作秘密、内部).
    public List<Discretion> discretions() {
        return Discretion.in(texts());
    }

    private List<String> texts() {
        return List.of(title, text, to.name(), note, String.join("\n", attachments));
    }
}

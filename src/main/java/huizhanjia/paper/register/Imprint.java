package huizhanjia.paper.register;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.attachment.Incoming;
import huizhanjia.kernel.Actor;
import huizhanjia.paper.official.LetterPress;
import huizhanjia.paper.official.LetterTypist;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Sets a signed document and keeps both files; the PDF says in its QR code where it can be verified.
@Component
class Imprint {

    private final LetterPress press;
    private final LetterTypist typist;
    private final Attachments attachments;
    private final String address;

    Imprint(
            LetterPress press,
            LetterTypist typist,
            Attachments attachments,
            @Value("${huizhanjia.address:}") String address) {
        this.press = press;
        this.typist = typist;
        this.attachments = attachments;
        this.address = address.strip().replaceAll("/+$", "");
    }

    void keep(Document signed, Actor by) {
        var organ = Signatures.of(signed).organ();
        var letter = signed.letter(organ).checkedBy(check(signed));
        var name = signed.number();
        var files = List.of(
                new Incoming(name + ".pdf", new ByteArrayResource(press.print(letter))),
                new Incoming(name + ".docx", new ByteArrayResource(typist.type(letter))));
        var kept = attachments.keep(files, signed.county(), by);
        for (var file : kept) {
            attachments.hang(
                    new Hook(
                            signed.county(),
                            signed.subject(),
                            file.kind().name().toLowerCase(Locale.ROOT)),
                    List.of(file.id()),
                    by);
        }
    }

    /// Where the document is verified; without a public address the number tells which, and the path where.
    String check(Document signed) {
        var path = "/verify/%s?h=%s"
                .formatted(signed.id(), Signatures.of(signed).fingerprint().substring(0, Fingerprint.SHORT));
        return address.isEmpty() ? signed.number() + " " + path : address + path;
    }
}

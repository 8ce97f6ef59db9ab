package huizhanjia.organizing.legal.web;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.organizing.legal.LegalPersons;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The certificate as typed, with its scan.
public record CertificateForm(String number, String code, List<MultipartFile> scan) {

    public CertificateForm(@Nullable String number, @Nullable String code, @Nullable List<MultipartFile> scan) {
        this.number = number == null ? "" : number.strip();
        this.code = code == null ? "" : code.strip();
        this.scan = scan == null ? List.of() : List.copyOf(scan);
    }

    LegalPersons.Issuing issuing(List<AttachmentId> kept) {
        return new LegalPersons.Issuing(number, code, kept);
    }
}

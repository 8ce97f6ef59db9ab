package huizhanjia.organizing.legal.web;

import huizhanjia.organizing.legal.LegalPersons;
import org.jspecify.annotations.Nullable;

/// The certificate as typed.
public record CertificateForm(String number, String code) {

    public CertificateForm(@Nullable String number, @Nullable String code) {
        this.number = number == null ? "" : number.strip();
        this.code = code == null ? "" : code.strip();
    }

    LegalPersons.Issuing issuing() {
        return new LegalPersons.Issuing(number, code);
    }
}

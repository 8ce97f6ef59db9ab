package huizhanjia.organizing.legal.web;

import huizhanjia.kernel.Days;
import huizhanjia.organizing.legal.Relocation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Another domicile as typed.
public record RelocationForm(String address, String on, String document) {

    public RelocationForm(@Nullable String address, @Nullable String on, @Nullable String document) {
        this.address = address == null ? "" : address.strip();
        this.on = on == null ? "" : on.strip();
        this.document = document == null ? "" : document.strip();
    }

    Relocation relocation() {
        return new Relocation(address, Days.need(on, "变更日期"), document);
    }

    LegalPage.Said said() {
        return new LegalPage.Said(Set.of(), address, "", "");
    }
}

package huizhanjia.organizing.legal.web;

import huizhanjia.organizing.legal.LegalApplication;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;

/// An application as ticked and typed, with its scans.
public record ApplicationForm(
        Set<String> papers,
        String address,
        @BindParam("files.papers") List<MultipartFile> scans) {

    public ApplicationForm(
            @Nullable Set<String> papers,
            @Nullable String address,
            @BindParam("files.papers") @Nullable List<MultipartFile> scans) {
        this.papers = papers == null ? Set.of() : Set.copyOf(papers);
        this.address = address == null ? "" : address.strip();
        this.scans = scans == null ? List.of() : List.copyOf(scans);
    }

    LegalApplication application() {
        return new LegalApplication(papers, address, List.of());
    }

    LegalPage.Said said() {
        return new LegalPage.Said(papers, address, "", "");
    }
}

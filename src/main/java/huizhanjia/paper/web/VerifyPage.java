package huizhanjia.paper.web;

import huizhanjia.paper.register.Verification;
import huizhanjia.ui.Page;

/// Whether a paper is genuine, and nothing else about it.
///
/// @param path where the form sends the file
public record VerifyPage(String path, Verification.Answer answer) implements Page {

    @Override
    public String title() {
        return "公文核验";
    }
}

package huizhanjia.paper.web;

import huizhanjia.paper.register.PaperVerification;
import huizhanjia.ui.Page;

/// Whether a paper is genuine, and nothing else about it.
///
/// @param path where the form sends the file
public record VerifyPage(String path, PaperVerification.Answer answer) implements Page {

    @Override
    public String title() {
        return "公文核验";
    }

    /// The title of the paper; withheld where it is marked as not for everybody.
    public String subject() {
        return answer.document()
                .map(document -> document.wording().discretions().isEmpty()
                        ? document.wording().title()
                        : "（标有“%s”，不显示标题）"
                                .formatted(document.wording()
                                        .discretions()
                                        .getFirst()
                                        .label()))
                .orElse("");
    }
}

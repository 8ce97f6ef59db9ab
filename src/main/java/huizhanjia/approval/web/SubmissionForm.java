package huizhanjia.approval.web;

import huizhanjia.approval.Submission;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.OrgId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A general petition as typed.
public record SubmissionForm(String title, String words, List<MultipartFile> files) {

    static final SubmissionForm BLANK = new SubmissionForm(null, null, null);

    private static final String GENERAL = "general";

    public SubmissionForm(@Nullable String title, @Nullable String words, @Nullable List<MultipartFile> files) {
        this.title = title == null ? "" : title.strip();
        this.words = words == null ? "" : words.strip();
        this.files = files == null ? List.of() : List.copyOf(files);
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            problems.put("title", "请填写标题，如“关于增设职工书屋的请示”");
        }
        if (words.isEmpty()) {
            problems.put("words", "请写明请示的事项、理由和建议");
        }
        return problems;
    }

    Submission submission(OrgId org, List<AttachmentId> kept) {
        return new Submission(GENERAL, "", org, new Submission.Text(title, words), kept);
    }
}

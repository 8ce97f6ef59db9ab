package huizhanjia.approval.web;

import huizhanjia.approval.Decision;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.Refused;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A move as typed.
///
/// @param move the kind of the button that was pressed, or [#FIND]
/// @param phrase a common phrase, used when no words were typed
/// @param keep not empty when the words become a common phrase
/// @param target desks as text
/// @param stage where 退回 leads
/// @param seen how many steps the page showed
/// @param find words that look for other unions
public record DecisionForm(
        String move,
        String words,
        String phrase,
        String keep,
        List<String> target,
        String stage,
        String seen,
        String find,
        List<MultipartFile> files) {

    static final String FIND = "FIND";
    static final DecisionForm BLANK = new DecisionForm(null, null, null, null, null, null, null, null, null);

    public DecisionForm(
            @Nullable String move,
            @Nullable String words,
            @Nullable String phrase,
            @Nullable String keep,
            @Nullable List<String> target,
            @Nullable String stage,
            @Nullable String seen,
            @Nullable String find,
            @Nullable List<MultipartFile> files) {
        this.move = text(move);
        this.words = text(words);
        this.phrase = text(phrase);
        this.keep = text(keep);
        this.target = target == null ? List.of() : List.copyOf(target);
        this.stage = text(stage);
        this.seen = text(seen);
        this.find = text(find);
        this.files = files == null ? List.of() : List.copyOf(files);
    }

    /// What is said: the words, else the phrase.
    String said() {
        return words.isEmpty() ? phrase : words;
    }

    Decision decision(List<AttachmentId> kept) {
        return new Decision(made(), said(), kept, number(seen));
    }

    private Move made() {
        var kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(move))
                .findFirst()
                .orElseThrow(() -> new Refused("approval.move-missing", "请选择怎样办理"));
        return new Move(
                kind,
                kind.names() ? target.stream().map(Desk::read).toList() : List.of(),
                kind == Kind.RETURN ? earlier() : 0);
    }

    private int earlier() {
        if (stage.isEmpty()) {
            throw new Refused("approval.stage-missing", "请选择退回到哪一步");
        }
        return number(stage);
    }

    private static int number(String typed) {
        return typed.matches("-?\\d{1,4}") ? Integer.parseInt(typed) : Integer.MIN_VALUE;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package huizhanjia.trail.web;

import huizhanjia.kernel.Days;
import huizhanjia.trail.AnchorLine;
import huizhanjia.trail.AnchorLine.Countersigned;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import huizhanjia.ui.QrPicture;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What `/trail/anchors` prints.
///
/// @param typed the line in the form
/// @param answer what the log says of it; empty text before it was asked
/// @param maySign whether the post stands above counties
public record AnchorPage(
        Instant at,
        List<AnchorLine> lines,
        List<Kept> kept,
        String typed,
        String answer,
        boolean maySign,
        Problems problems)
        implements FormPage {

    private static final int MOST_PICTURES = 12;

    /// A countersigned line and what the log says of it now.
    ///
    /// @param flaw empty text when it still says the same
    public record Kept(Countersigned signed, String flaw) {}

    AnchorPage with(String typed, String answer, Problems problems) {
        return new AnchorPage(at, lines, kept, typed, answer, maySign, problems);
    }

    @Override
    public String title() {
        return "日志锚行";
    }

    public String moment(Instant moment) {
        return Days.minute(moment);
    }

    /// The line as a picture; empty text where there would be too many.
    public String picture(AnchorLine line) {
        return lines.size() > MOST_PICTURES ? "" : QrPicture.of(line.text());
    }

    public boolean isWrong() {
        return !answer.isEmpty() && !Objects.equals(answer, AnchorPages.RIGHT);
    }
}

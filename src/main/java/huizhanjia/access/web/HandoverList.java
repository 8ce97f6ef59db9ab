package huizhanjia.access.web;

import huizhanjia.access.Handover;
import huizhanjia.access.Handover.Kind;
import huizhanjia.kernel.Days;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Problems;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What administrators arrange by two hands, and the form to ask for more.
///
/// @param code just given out, shown once; empty text otherwise
public record HandoverList(Listing listing, Form form, boolean mayAsk, String code, Problems problems)
        implements FormPage {

    /// A page of them.
    public record Listing(List<Row> rows, PageLinks links) {}

    /// What was typed, empty text where nothing was.
    public record Form(String loginName, String kind, String reason) {

        public Form {
            loginName = Objects.requireNonNullElse(loginName, "");
            kind = Objects.requireNonNullElse(kind, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /// One of them as it stands now.
    public record Row(Handover handover, String who, Instant now) {

        public boolean isWaiting() {
            return handover.isWaiting(now);
        }

        public String state() {
            return handover.state(now);
        }

        /// Who did it, in which post and when; empty text for nobody.
        public static String told(Handover.Hand hand) {
            var at = Days.minute(hand.at().atZone(Days.CHINA).toLocalDateTime());
            return "%s　%s　%s".formatted(hand.post(), hand.name(), at);
        }
    }

    /// What may be asked here; new clerks are asked for where they are enrolled.
    public List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.FIRST)
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    @Override
    public String title() {
        return "双人办理";
    }
}

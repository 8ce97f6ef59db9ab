package huizhanjia.parameter.web;

import huizhanjia.kernel.Days;
import huizhanjia.parameter.LocalValue;
import huizhanjia.parameter.Proposal;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/// What `/parameters/{key}` prints: every value there was, and the form for one's own.
///
/// @param rows of the key, the one in force first
/// @param proposals of the key in one's own area and around it, the newest first
/// @param may whether the post in use may propose here
/// @param form as typed
/// @param today for the states of the proposals
public record ParameterPage(
        List<ParameterRow> rows, List<Proposal> proposals, boolean may, Form form, LocalDate today, Problems problems)
        implements FormPage {

    /// What was typed, empty text where nothing was.
    ///
    /// @param files the scan of the document; chosen anew when the form comes back, as browsers demand
    public record Form(
            String value,
            String fromOn,
            String untilOn,
            String documentNumber,
            String documentTitle,
            List<MultipartFile> files) {

        static final Form BLANK = new Form("", "", "", "", "", List.of());

        public Form {
            value = Objects.requireNonNullElse(value, "");
            fromOn = Objects.requireNonNullElse(fromOn, "");
            untilOn = Objects.requireNonNullElse(untilOn, "");
            documentNumber = Objects.requireNonNullElse(documentNumber, "");
            documentTitle = Objects.requireNonNullElse(documentTitle, "");
            files = Objects.requireNonNullElse(files, List.of());
        }

        /// The last day is typed, the first day after it is kept.
        LocalValue local(String key) {
            var until = untilOn.isBlank() ? null : Days.need(untilOn, "失效日期").plusDays(1);
            return new LocalValue(
                    key,
                    value.strip(),
                    Days.need(fromOn, "生效日期"),
                    until,
                    new LocalValue.Document(documentNumber.strip(), documentTitle.strip(), List.of()));
        }
    }

    /// The row in force, or the newest.
    public ParameterRow first() {
        return rows.getFirst();
    }

    @Override
    public String title() {
        return first().parameter().title();
    }
}

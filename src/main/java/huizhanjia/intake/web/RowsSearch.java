package huizhanjia.intake.web;

import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import org.jspecify.annotations.Nullable;

/// Which rows are asked for.
///
/// @param stage whose number was followed; the check unless said
/// @param after the sheet and the row, or nought and the reason, after which to go on
record RowsSearch(
        Outcome outcome,
        @Nullable IntakeStage stage,
        @Nullable String after) {

    IntakeStage at() {
        return stage == null ? IntakeStage.CHECK : stage;
    }

    int sheet() {
        var from = from();
        return Integer.parseInt(from.substring(0, from.indexOf('.')));
    }

    int row() {
        var from = from();
        return Integer.parseInt(from.substring(from.indexOf('.') + 1));
    }

    /// Where the following rows are; empty text at the end.
    String link(String intake, String next) {
        return next.isEmpty()
                ? ""
                : "/intakes/%s/rows?outcome=%s&stage=%s&after=%s".formatted(intake, outcome, at(), next);
    }

    private String from() {
        return after != null && after.matches("[0-9]{1,6}\\.[0-9]{1,9}") ? after : "0.0";
    }
}

package huizhanjia.desk.web;

import huizhanjia.ui.Page;
import java.util.List;

/// What `/system` prints.
public record SystemPage(List<Row> rows) implements Page {

    @Override
    public String title() {
        return "系统状况";
    }

    /// One thing the program stands on.
    ///
    /// @param words how it is now
    /// @param wanted what somebody should do about it; empty text when all is well
    public record Row(String label, String words, String wanted) {

        static Row of(String label, String words, boolean isWell, String wanted) {
            return new Row(label, words, isWell ? "" : wanted);
        }
    }
}

package huizhanjia.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a roster, each cell in the one spelling of its column's kind.
public final class Row {

    private final int sheet;
    private final int number;
    private final Map<String, Integer> places;
    private final String[] values;
    private final List<Note> notes;

    Row(int sheet, int number, Map<String, Integer> places, String[] values, List<Note> notes) {
        this.sheet = sheet;
        this.number = number;
        this.places = places;
        this.values = values;
        this.notes = notes;
    }

    /// The sheet it stands in, counted from nought.
    public int sheet() {
        return sheet;
    }

    /// The row as the spreadsheet program shows it, counted from 1.
    public int number() {
        return number;
    }

    /// What stands in a column; empty when the cell or the whole column is not there.
    public String text(String key) {
        var place = places.get(key);
        return place == null ? "" : values[place];
    }

    /// The value at a column's position in the roster's list, for loops over many rows.
    public String text(int place) {
        return values[place];
    }

    /// The day in a column; empty when there is none, it cannot be read or only its month is known.
    public Optional<LocalDate> day(String key) {
        return isWrong(key) ? Optional.empty() : Readings.day(text(key));
    }

    /// The month in a column that says no more than that.
    public Optional<YearMonth> month(String key) {
        return isWrong(key) ? Optional.empty() : Readings.month(text(key));
    }

    /// Whether the cell of a column cannot be used.
    public boolean isWrong(String key) {
        for (var note : notes) {
            if (note.wrong() && note.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /// What there is to tell about its cells.
    public List<Note> notes() {
        return notes;
    }

    /// Whether some cell cannot be used.
    public boolean isWrong() {
        return notes.stream().anyMatch(Note::wrong);
    }
}

package huizhanjia.attachment;

import java.util.List;

/// A named place for files on a subject, as a form shows it: 会议记录 · 缺 1 份.
///
/// @param code the slot of its hooks; empty text where the subject has only one
/// @param label as printed
/// @param needed how many files must hang here; 0 for as many as one likes
/// @param files what hangs here
public record Slot(String code, String label, int needed, List<Attachment> files) {

    /// A place that is still to be filled from the store.
    public static Slot of(String code, String label, int needed) {
        return new Slot(code, label, needed, List.of());
    }

    /// The same place with what hangs there.
    public Slot with(List<Attachment> hung) {
        return new Slot(code, label, needed, List.copyOf(hung));
    }

    /// How many files are wanting.
    public int missing() {
        return Math.max(0, needed - files.size());
    }

    /// How it stands, as printed.
    public String state() {
        if (missing() > 0) {
            return "缺 " + missing() + " 份";
        }
        return files.isEmpty() ? "可不附" : "已附 " + files.size() + " 份";
    }

    /// The name of its file input: `files`, or `files.minutes` for the slot `minutes`.
    public String field() {
        return code.isEmpty() ? "files" : "files." + code;
    }
}

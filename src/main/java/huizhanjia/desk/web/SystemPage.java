package huizhanjia.desk.web;

import huizhanjia.database.BackUpLog;
import huizhanjia.database.Disk;
import huizhanjia.kernel.Days;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/system` prints.
///
/// @param database what is wrong with the database; empty text when it answers
/// @param kept what was last done for back-ups
public record SystemPage(String version, String database, List<Disk> disks, List<Kept> kept) implements Page {

    @Override
    public String title() {
        return "系统状况";
    }

    /// What was last done of a kind, and whether that is too long ago.
    ///
    /// @param words when and what came of it
    public record Kept(String label, String words, boolean late) {

        static Kept of(BackUpLog.Act act, BackUpLog log, boolean late) {
            var words = log.last(act)
                    .map(entry -> Days.minute(entry.at()) + "　" + entry.words())
                    .orElse("还没有做过");
            return new Kept(act.label(), words, late);
        }
    }
}

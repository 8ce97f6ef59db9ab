package huizhanjia.desk.web;

import huizhanjia.database.Disk;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/system` prints.
///
/// @param database what is wrong with the database; empty text when it answers
public record SystemPage(String version, String database, List<Disk> disks) implements Page {

    @Override
    public String title() {
        return "系统状况";
    }
}

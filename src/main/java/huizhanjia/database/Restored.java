package huizhanjia.database;

import java.nio.file.Path;

/// A room that writes down that the database was put back from a back-up; it implements this.
public interface Restored {

    /// The rows of the back-up are there, and brought up to date.
    void restored(Path file);
}

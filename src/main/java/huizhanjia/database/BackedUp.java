package huizhanjia.database;

import java.nio.file.Path;

/// A folder of files that belong to the rows and go with them into every back-up; the room that keeps them
/// implements it. It lies directly in the data folder; its files appear before their rows, go when no row needs
/// them any more, and never change but for the key they are sealed with.
public interface BackedUp {

    /// Where it is.
    Path folder();
}

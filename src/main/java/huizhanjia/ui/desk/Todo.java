package huizhanjia.ui.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that waits for the post: a duty of its own union that presses, a petition to decide.
///
/// @param basis where it stands written
/// @param due the day it was or is due; null where no day can be told
/// @param look the class of its tag in the style sheet
/// @param href where it is done
public record Todo(String matter, String basis, @Nullable LocalDate due, String state, String look, String href) {}

package huizhanjia.intake;

import huizhanjia.kernel.OrgId;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file somebody brings.
///
/// @param roster the code of the kind of list it is said to be
/// @param org where its rows belong that do not say otherwise; nothing for the organisation the post is held at
/// @param fileName as the person's machine calls it
/// @param content where it lies for the moment
public record Upload(String roster, @Nullable OrgId org, String fileName, Path content) {}

package huizhanjia.intake;

import huizhanjia.kernel.OrgId;
import org.jspecify.annotations.Nullable;

/// A file somebody brings.
///
/// @param roster the code of the kind of list it is said to be
/// @param org where its rows belong that do not say otherwise; nothing for the organisation the post is held at
/// @param fileName as the person's machine calls it
/// @param content in memory: it rests on disk sealed or not at all
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String roster, @Nullable OrgId org, String fileName, byte[] content) {}

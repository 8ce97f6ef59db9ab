package huizhanjia.attachment;

/// A file that was taken in and found good.
record Arrival(FileName name, MediaKind kind, Draft draft) {}

package huizhanjia.attachment;

/// A file that was taken in and found good.
record AcceptedFile(FileName name, MediaKind kind, SealedDraft draft) {}

/// Files that hang on what the union does: scans, photographs, documents (附件).
///
/// 1. A file is taken in as a stream, judged by its content and not by its name, looked at for viruses, and kept
/// sealed.
/// 2. The same content is kept once a county, under its own digest; who brought it when is a row of its own.
/// 3. A file hangs on a subject such as `evidence:0190…`; the room that owns the subject decides who may read it.
/// 4. What leaves is saved, never shown as a page; only pictures we drew ourselves are shown.
/// 5. A photograph is evidence and is kept and saved byte for byte, with what the camera wrote into it (place, time,
/// device); its picture on a page carries pixels only.
/// 6. A new key reaches the files on disk as it reaches the rows.
/// 7. Nothing that hangs is taken away; content that changed on disk is refused.
///
/// Not here: what a file proves and whether one is missing (each subject says so), rosters (see `intake`).
@NullMarked
@ApplicationModule(
        displayName = "Attachments",
        allowedDependencies = {"kernel", "vault", "trail"})
package huizhanjia.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

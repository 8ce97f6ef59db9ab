package huizhanjia.attachment;

import huizhanjia.kernel.Actor;

/// Who may read what hangs on a kind of subject; the room that owns the subjects implements it. Without one, nobody.
public interface AttachmentGate {

    /// The kind, such as `evidence` for subjects `evidence:0190…`.
    String prefix();

    /// Whether the post in use may read what hangs on the subject.
    boolean mayRead(String subject, Actor actor);
}

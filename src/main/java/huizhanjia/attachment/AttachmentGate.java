package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import java.util.function.BiPredicate;

/// Who may read what hangs on a kind of subject; the room that owns the subjects implements it. Without one, nobody.
public interface AttachmentGate {

    /// For subjects of a kind, by what the room says of the id that stands behind the kind.
    static AttachmentGate of(String kind, BiPredicate<String, Actor> readable) {
        return new AttachmentGate() {
            @Override
            public String prefix() {
                return kind;
            }

            @Override
            public boolean mayRead(String subject, Actor actor) {
                return readable.test(subject.substring(kind.length() + 1), actor);
            }
        };
    }

    /// The kind, such as `evidence` for subjects `evidence:0190…`.
    String prefix();

    /// Whether the post in use may read what hangs on the subject.
    boolean mayRead(String subject, Actor actor);
}

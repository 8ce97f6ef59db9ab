package huizhanjia.paper.register;

import huizhanjia.kernel.OrgId;
import org.jspecify.annotations.Nullable;

/// Whom a document is addressed to (主送).
///
/// @param name as printed; empty text for nobody
/// @param org when it is an organisation of ours, which then sees the signed document; otherwise null
public record Receiver(String name, @Nullable OrgId org) {

    /// A public body or an employer, which has no account here.
    public static Receiver outside(String name) {
        return new Receiver(name, null);
    }
}

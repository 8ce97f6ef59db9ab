package huizhanjia.org.tree;

import huizhanjia.kernel.OrgId;
import java.util.UUID;
import java.util.function.Function;

/// An address that names an organisation, built once and filled in for each of hundreds of branches.
public final class Address {

    private static final OrgId MARK = new OrgId(new UUID(0, 0));

    private final String head;
    private final String tail;

    private Address(String head, String tail) {
        this.head = head;
        this.tail = tail;
    }

    /// The address as it is written for any one organisation.
    public static Address of(Function<OrgId, String> written) {
        var marked = written.apply(MARK);
        var at = marked.lastIndexOf(MARK.toString());
        return new Address(
                marked.substring(0, at), marked.substring(at + MARK.toString().length()));
    }

    /// The address for an organisation.
    public String with(OrgId id) {
        return head + id + tail;
    }
}

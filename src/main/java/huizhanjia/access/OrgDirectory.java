package huizhanjia.access;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What posts must know of organisations; the room of organisations implements it.
public interface OrgDirectory {

    /// What a post at the organisation may see today; nothing when there is no such organisation.
    Optional<Scope> scope(OrgId org);

    /// The organisation's name as printed; empty text when there is no such organisation.
    String name(OrgId org);

    /// How high the organisation stands, which decides the posts that may be held there; nothing when there is none.
    Optional<OrgLevel> level(OrgId org);

    /// The organisation directly above in today's territorial hierarchy; nothing at the top.
    Optional<OrgId> parent(OrgId org);

    /// Whether the organisation is the scope's root or stands anywhere below it.
    boolean contains(Scope scope, OrgId org);

    /// Organisations of the scope by name, pinyin or initials, the best first.
    List<OrgChoice> search(Scope scope, String words, int limit);

    /// The organisation of the scope whose whole name stands in the words, the longest name first; nothing when
    /// there is none or two bear that name.
    Optional<OrgId> mentioned(Scope scope, String words);

    /// Those of the organisations that the scope contains.
    default Set<OrgId> within(Scope scope, Collection<OrgId> orgs) {
        return orgs.stream().distinct().filter(org -> contains(scope, org)).collect(Collectors.toUnmodifiableSet());
    }
}

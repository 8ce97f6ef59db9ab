package huizhanjia.org.roster;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The organisations that stand already, as far as the clerk's scope reaches.
///
/// @param home where rows belong that name no parent; null while nobody has said it
record KnownOrgs(Orgs orgs, Scope scope, @Nullable OrgId home) {

    /// What somebody calls an organisation: its union code, or its name; nothing means home.
    List<OrgId> called(String text) {
        if (text.isEmpty()) {
            return home == null ? List.of() : List.of(home);
        }
        var code = CreditCode.parse(text);
        return code.isPresent() ? bearing(code.get()).stream().toList() : orgs.named(scope, text);
    }

    Optional<OrgId> bearing(CreditCode code) {
        return orgs.bearing(scope, code);
    }

    /// The organisation of a draft: by its code, else by its name under the parent it names.
    Optional<Org> of(OrgDraft orgDraft) {
        var code = orgDraft.particulars().creditCode();
        if (code != null) {
            var bearer = bearing(code);
            if (bearer.isPresent()) {
                return orgs.find(scope, bearer.get());
            }
        }
        var namesakes = orgs.named(scope, orgDraft.particulars().name());
        var parents = called(orgDraft.parent());
        return namesakes.stream()
                .map(id -> orgs.need(scope, id))
                .filter(org -> (orgDraft.parent().isEmpty() && namesakes.size() == 1)
                        || (org.parent() != null && parents.contains(org.parent())))
                .filter(org -> code == null || org.particulars().creditCode() == null)
                .findFirst();
    }

    OrgKind kindOf(OrgId id) {
        return orgs.node(scope, id).kind();
    }
}

package huizhanjia.access;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/// Stands in while no room of organisations is built in: nobody can be appointed anywhere.
@Component
@Fallback
class NoUnions implements OrgDirectory {

    @Override
    public Optional<Scope> scope(OrgId org) {
        return Optional.empty();
    }

    @Override
    public String name(OrgId org) {
        return "";
    }

    @Override
    public Optional<OrgLevel> level(OrgId org) {
        return Optional.empty();
    }

    @Override
    public boolean contains(Scope scope, OrgId org) {
        return false;
    }

    @Override
    public List<OrgChoice> search(Scope scope, String words, int limit) {
        return List.of();
    }
}

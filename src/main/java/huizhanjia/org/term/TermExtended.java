package huizhanjia.org.term;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Org;
import java.util.Map;

/// A superior let a committee sit on past the end of its term.
public record TermExtended(String county, Extension extension) implements DomainEvent {

    @Override
    public OrgId org() {
        return extension.org();
    }

    @Override
    public String subject() {
        return Org.subject(extension.org());
    }

    @Override
    public String summary() {
        return "任期延期（%s）".formatted(extension.reply().documentNumber());
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("延期至", new Change("", extension.untilOn().toString()));
    }
}

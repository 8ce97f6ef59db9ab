package huizhanjia.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// An event that needs no type of its own, because nobody but the trail hears it.
///
/// @param changes what is said of it: field → text, without personal data
public record Happening(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    /// Something of which nothing is said yet.
    public static Happening of(String county, OrgId org, String subject, String summary) {
        return new Happening(county, org, subject, summary, Map.of());
    }

    /// The same, saying what was entered where nothing stood before.
    public Happening saying(String field, String text) {
        var more = new LinkedHashMap<>(changes);
        more.put(field, new Change("", text));
        return new Happening(county, org, subject, summary, more);
    }
}

package huizhanjia.access;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Unions that exist on paper only: enough of a tree for posts to stand on.
public final class PaperUnions implements OrgDirectory {

    private final Map<OrgId, Union> unions = new LinkedHashMap<>();

    public final OrgId province = add("辽宁省总工会", "21", OrgLevel.PROVINCE, null);
    public final OrgId city = add("山水市总工会", "2101", OrgLevel.CITY, province);
    public final OrgId county = add("青山县总工会", "210199", OrgLevel.COUNTY, city);
    public final OrgId township = add("城关街道总工会", "210199001", OrgLevel.TOWNSHIP, county);
    public final OrgId factory = add("红星机械厂工会", "210199001", OrgLevel.GRASSROOTS, township);
    public final OrgId school = add("青山县第一中学工会", "210199002", OrgLevel.GRASSROOTS, county);
    public final OrgId otherCounty = add("绿水县总工会", "210198", OrgLevel.COUNTY, city);

    private record Union(
            String name,
            Scope scope,
            OrgLevel level,
            @Nullable OrgId parent) {}

    private OrgId add(String name, String area, OrgLevel level, @Nullable OrgId parent) {
        var id = new OrgId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        unions.put(id, new Union(name, new Scope(id, area), level, parent));
        return id;
    }

    @Override
    public Optional<Scope> scope(OrgId org) {
        return union(org).map(Union::scope);
    }

    @Override
    public String name(OrgId org) {
        return union(org).map(Union::name).orElse("");
    }

    @Override
    public Optional<OrgLevel> level(OrgId org) {
        return union(org).map(Union::level);
    }

    @Override
    public Optional<OrgId> parent(OrgId org) {
        return union(org).flatMap(it -> Optional.ofNullable(it.parent()));
    }

    @Override
    public boolean contains(Scope scope, OrgId org) {
        for (OrgId at = org; at != null; at = union(at).map(Union::parent).orElse(null)) {
            if (at.equals(scope.root())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<OrgChoice> search(Scope scope, String words, int limit) {
        return unions.entrySet().stream()
                .filter(one -> contains(scope, one.getKey()))
                .filter(one -> one.getValue().name().contains(words))
                .map(one -> new OrgChoice(
                        one.getKey(), one.getValue().name(), "", one.getValue().level()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<OrgId> mentioned(Scope scope, String words) {
        return unions.entrySet().stream()
                .filter(one -> contains(scope, one.getKey()))
                .filter(one -> words.contains(one.getValue().name()))
                .max(Comparator.comparingInt(one -> one.getValue().name().length()))
                .map(Map.Entry::getKey);
    }

    private Optional<Union> union(OrgId org) {
        return Optional.ofNullable(unions.get(org));
    }
}

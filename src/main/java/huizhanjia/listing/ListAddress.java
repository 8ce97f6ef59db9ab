package huizhanjia.listing;

import huizhanjia.kernel.Refused;
import huizhanjia.ui.Typed;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/// The address of a list with what it is filtered by.
final class ListAddress {

    private static final int LONGEST = 2_000;
    private static final Set<String> NOT_KEPT = Set.of("from", "purpose", "as");

    private ListAddress() {}

    static String of(String path, Typed asked) {
        var address = UriComponentsBuilder.fromPath(path);
        asked.values().keySet().stream()
                .sorted()
                .filter(name -> !NOT_KEPT.contains(name) && asked.has(name))
                .forEach(name -> address.queryParam(name, asked.all(name).toArray()));
        return address.encode().build().toUriString();
    }

    /// The path of an address within the house; refused when it is none: nothing else is ever redirected to.
    static String path(String address) {
        var path = address.split("\\?", 2)[0];
        if (!path.matches("/[a-z][a-z/-]*")
                || address.length() > LONGEST
                || address.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("listing.view-address", "这个视图的地址无法识别，请重新查询后再保存");
        }
        return path;
    }
}

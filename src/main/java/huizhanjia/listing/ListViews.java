package huizhanjia.listing;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists as somebody likes to see them again: a name for an address (我的视图).
@Component
class ListViews {

    private static final int LONGEST_NAME = 30;
    private static final int MOST = 50;

    private final ListViewTable table;

    ListViews(ListViewTable table) {
        this.table = table;
    }

    /// The clerk's views of the list, name → address.
    Map<String, String> of(Actor by, String path) {
        return table.of(by.scope().countyOrNone(), by.clerk(), path);
    }

    /// Keeps the address under the name, over an older view of that name.
    @Transactional
    void keep(Actor by, String name, String address) {
        var path = ListAddress.path(address);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("listing.view-name", "视图名称应为 1 至 %d 个字".formatted(LONGEST_NAME));
        }
        if (table.of(by.scope().countyOrNone(), by.clerk(), path).size() >= MOST) {
            throw new Refused("listing.views-full", "一份列表最多保存 %d 个视图，请先删去不用的".formatted(MOST));
        }
        table.keep(by.scope().countyOrNone(), by.clerk(), path, Map.entry(name, address));
    }

    /// Forgets a view.
    @Transactional
    void forget(Actor by, String name, String address) {
        table.forget(by.scope().countyOrNone(), by.clerk(), ListAddress.path(address), name);
    }
}

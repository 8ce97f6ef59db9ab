package huizhanjia.member.roll;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists as somebody likes to see them again; a view is a name for an address within `/members`.
@Component
public class SavedViews {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_ADDRESS = 2_000;

    private final SavedViewTable table;

    SavedViews(SavedViewTable table) {
        this.table = table;
    }

    /// The clerk's views, name → address.
    public Map<String, String> of(Actor by) {
        return table.of(county(by), by.clerk());
    }

    /// Keeps the address under the name, over an older view of that name.
    @Transactional
    public void keep(Actor by, String name, String address) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refused("member.view-name", "视图名称应为 1 至 %d 个字".formatted(LONGEST_NAME));
        }
        table.keep(county(by), by.clerk(), stripped, checked(address));
    }

    /// The address, if it is one of the list of members: nothing else is ever redirected to.
    public static String checked(String address) {
        var known = address.equals("/members") || address.startsWith("/members?");
        if (!known || address.length() > LONGEST_ADDRESS || address.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("member.view-address", "这个视图的地址无法识别，请重新查询后再保存");
        }
        return address;
    }

    private static String county(Actor by) {
        return by.scope().isWithinCounty() ? by.scope().county() : "000000";
    }
}

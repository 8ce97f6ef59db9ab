package huizhanjia.member.roll;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Refused;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Lists as somebody likes to see them again; a view is a name for an address within `/members`.
@Component
public class SavedViews {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_ADDRESS = 2_000;

    /// Another process may keep one too.
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 1_000;

    private final SavedViewTable table;
    private final LoadingCache<Whose, Map<String, String>> remembered;

    SavedViews(SavedViewTable table) {
        this.table = table;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .build(whose -> table.of(whose.county(), whose.clerk()));
    }

    /// The clerk's views, name → address.
    public Map<String, String> of(Actor by) {
        return remembered.get(Whose.views(by));
    }

    /// Keeps the address under the name, over an older view of that name.
    public void keep(Actor by, String name, String address) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refused("member.view-name", "视图名称应为 1 至 %d 个字".formatted(LONGEST_NAME));
        }
        var whose = Whose.views(by);
        table.keep(whose.county(), whose.clerk(), stripped, checked(address));
        remembered.invalidate(whose);
    }

    /// The address, if it is one of the list of members: nothing else is ever redirected to.
    public static String checked(String address) {
        var known = address.equals("/members") || address.startsWith("/members?");
        if (!known || address.length() > LONGEST_ADDRESS || address.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("member.view-address", "这个视图的地址无法识别，请重新查询后再保存");
        }
        return address;
    }

    private record Whose(String county, ClerkId clerk) {

        static Whose views(Actor by) {
            return new Whose(by.scope().countyOrNone(), by.clerk());
        }
    }
}

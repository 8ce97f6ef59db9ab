package huizhanjia.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Places and their codes: found, walked and searched.
@Component
public class Areas {

    private static final Logger LOG = LoggerFactory.getLogger(Areas.class);

    private final AreaTable table;
    private final TransactionTemplate transaction;
    private volatile @Nullable AreaIndex index;

    Areas(AreaTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The area of the code if the code stands on the day.
    public Optional<Area> find(String code, LocalDate on) {
        return find(code).filter(area -> area.isValidOn(on));
    }

    /// The area of the code, whether or not the code still stands.
    public Optional<Area> find(String code) {
        return index().find(code);
    }

    /// What lies in the area and stands on the day; the provinces when none is given.
    public List<Area> children(@Nullable String parent, LocalDate on) {
        return index().children(parent).stream()
                .filter(area -> area.isValidOn(on))
                .toList();
    }

    /// From the province down to the area itself; empty for an unknown code.
    public List<Area> path(String code) {
        return find(code).map(area -> index().path(area)).orElse(List.of());
    }

    /// As written in an address, such as 辽宁省沈阳市沈河区; empty text for an unknown code.
    public String title(String code) {
        return path(code).stream().map(Area::name).distinct().collect(Collectors.joining());
    }

    /// By name, pinyin, initials or code, the best first; 沈阳 和平 finds the 和平区 of 沈阳.
    public List<Area> search(String words, int limit) {
        return search(words, "", limit);
    }

    /// The same; of equally good ones those near the given code come first.
    public List<Area> search(String words, String near, int limit) {
        return index().search(words, near, limit);
    }

    /// What somebody meant who typed a code or a name into a form; nothing when it is unknown or could be several.
    public Optional<Area> meant(String words, String near, LocalDate on) {
        var text = words.strip();
        if (text.chars().allMatch(Character::isDigit)) {
            return find(text, on);
        }
        var hits = index().search(text, near, 2).stream()
                .filter(area -> area.isValidOn(on))
                .toList();
        var isSure = hits.size() == 1 || (hits.size() == 2 && isNearer(hits.getFirst(), hits.getLast(), near));
        return isSure ? Optional.of(hits.getFirst()) : Optional.empty();
    }

    /// Brings the table to what this release carries; does nothing when it is there already.
    void load() {
        var file = new AreaFile();
        var digest = file.digest();
        if (table.hasEdition(digest)) {
            return;
        }
        var areas = file.areas();
        transaction.executeWithoutResult(state -> {
            var changed = table.load(areas);
            table.addEdition(digest, areas.size());
            LOG.debug("{} areas loaded, {} of them new or changed", areas.size(), changed);
        });
        index = null;
    }

    private static boolean isNearer(Area first, Area second, String near) {
        return near.length() >= 6
                && first.code().startsWith(near.substring(0, 6))
                && !second.code().startsWith(near.substring(0, 6));
    }

    private AreaIndex index() {
        var known = index;
        if (known == null) {
            synchronized (this) {
                known = index;
                if (known == null) {
                    load();
                    known = new AreaIndex(table.all());
                    index = known;
                }
            }
        }
        return known;
    }
}

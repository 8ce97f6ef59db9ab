package huizhanjia.organizing.federation;

import huizhanjia.kernel.Industry;
import huizhanjia.organizing.federation.FederationProposal.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A federation while its firms are being gathered.
final class Group {

    private static final int COUNTY = 6;

    private final Kind kind;
    private final String areaCode;
    private final @Nullable Industry section;
    private final @Nullable Existing into;
    private final int most;
    private final List<SmallFirm> firms = new ArrayList<>();

    /// One that stands, with room for so many.
    Group(Existing existing, int room) {
        this.kind = Kind.JOIN;
        this.areaCode = existing.areaCode();
        this.section = existing.isTrade() ? existing.section() : null;
        this.into = existing;
        this.most = room;
    }

    /// A new one like its first firm.
    Group(Kind kind, SmallFirm like, int most) {
        this.kind = kind;
        this.areaCode = kind == Kind.TRADE ? like.areaCode().substring(0, COUNTY) : like.areaCode();
        this.section = kind == Kind.AREA ? null : like.section();
        this.into = null;
        this.most = most;
    }

    List<SmallFirm> firms() {
        return firms;
    }

    boolean isNew() {
        return into == null;
    }

    int room() {
        return Math.max(0, most - firms.size());
    }

    /// Groups of one key differ only in their firms.
    String key() {
        return kind + areaCode + section + (into == null ? "" : into.org());
    }

    /// Whether it has room for the firm and the firm is of its trade, or of its place where it has no trade.
    boolean takes(SmallFirm firm) {
        if (room() == 0) {
            return false;
        }
        if (into != null) {
            return into.admits(firm);
        }
        return section == null
                ? firm.areaCode().equals(areaCode)
                : section == firm.section() && firm.areaCode().startsWith(areaCode.substring(0, COUNTY));
    }

    void add(SmallFirm firm) {
        firms.add(firm);
    }

    /// Hands its firms on, filling one group after the other.
    void moveTo(List<Group> others) {
        for (var other : others) {
            while (other.room() > 0 && !firms.isEmpty()) {
                other.add(firms.removeLast());
            }
        }
    }

    FederationProposal proposal() {
        var placed = firms.stream()
                .map(firm -> new FederationProposal.Placed(firm, reason(firm)))
                .toList();
        return new FederationProposal(kind, areaCode, section, into, placed);
    }

    private String reason(SmallFirm firm) {
        var samePlace = firm.areaCode().equals(areaCode);
        var trade = section == null ? "" : section.label();
        var why = section == null ? "地域相同，行业不限" : samePlace ? "地域相同，行业同为" + trade : "行业同为" + trade;
        var small = firm.staff() == 0 ? "职工人数不详" : "职工 %d 人".formatted(firm.staff());
        return (into == null ? why : why + "，已有联合会") + "；" + small;
    }
}

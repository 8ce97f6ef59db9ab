package bench;

import huizhanjia.kernel.Industry;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.federation.Existing;
import huizhanjia.organizing.federation.FederationAdviser;
import huizhanjia.organizing.federation.FederationLimits;
import huizhanjia.organizing.federation.SmallFirm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Small firms of a big county, always the same: thirty townships, twenty trades, a few of both much fuller than others.
final class SmallFirms {

    private static final int TOWNSHIPS = 30;
    private static final int MOST_STAFF = 25;
    private static final long SEED = 20260123;

    private SmallFirms() {}

    /// How many seconds the adviser takes for so many firms.
    static double adviseSeconds(int count) {
        var firms = firms(count);
        var existing = existing();
        FederationAdviser.advise(firms, existing, FederationLimits.CONVENTION);
        var from = System.nanoTime();
        FederationAdviser.advise(firms, existing, FederationLimits.CONVENTION);
        return (System.nanoTime() - from) / 1e9;
    }

    static List<SmallFirm> firms(int count) {
        var random = new Random(SEED);
        var trades = Industry.values();
        var firms = new ArrayList<SmallFirm>(count);
        for (var place = 0; place < count; place++) {
            var town = (int) Math.sqrt(random.nextInt(TOWNSHIPS * TOWNSHIPS)) + 1;
            var which = (int) Math.sqrt(random.nextInt(trades.length * trades.length));
            firms.add(new SmallFirm(
                    new FirmId(new UUID(SEED, place)),
                    "样例%06d".formatted(place),
                    "210199%03d".formatted(town),
                    trades[which],
                    "%02d".formatted(which * 4 + random.nextInt(4)),
                    random.nextInt(MOST_STAFF)));
        }
        return firms;
    }

    private static List<Existing> existing() {
        return List.of(
                new Existing(new OrgId(new UUID(SEED, 1)), "样例行业联合会", true, "210199", Industry.F, 40),
                new Existing(new OrgId(new UUID(SEED, 2)), "样例区域联合会", false, "210199001", null, 25));
    }
}

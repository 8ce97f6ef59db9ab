package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.law.Round;
import huizhanjia.org.OrgKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Of the townships with enough enterprises and workers how many have a general union (乡镇总工会, ORG-10). A hint: nobody
/// is raised by a number.
@Component
class TownshipGeneralGauge implements Gauge {

    private static final String ENTERPRISES = "town.gf.min_ent";
    private static final String STAFF = "town.gf.min_staff";
    private static final String LOGIC = "town.gf.logic";

    private final Census census;

    TownshipGeneralGauge(Census census) {
        this.census = census;
    }

    @Override
    public String code() {
        return "ORG-10";
    }

    @Override
    public String label() {
        return "够条件的乡镇（街道）中已建总工会的";
    }

    @Override
    public Set<String> reads() {
        return Set.of(ENTERPRISES, STAFF, LOGIC);
    }

    @Override
    public Map<OrgId, Reading> read(Round round, Numbers numbers) {
        var pyramid = Pyramid.of(census.of(round));
        var sizes = pyramid.sums(pyramid.told(line -> new Size(line.employerCount(), line.staffCount())), Size::plus);
        var bounds = Bounds.of(numbers);
        return pyramid.sums(
                pyramid.told(line -> {
                    var isGeneral = line.kind() == OrgKind.TOWNSHIP_FEDERATION;
                    var could = line.kind() == OrgKind.TOWNSHIP
                            && bounds.admit(sizes.getOrDefault(line.id(), new Size(0, 0)));
                    return new Reading(isGeneral ? 1 : 0, isGeneral || could ? 1 : 0);
                }),
                Reading::plus);
    }

    private record Size(long enterprises, long staff) {

        Size plus(Size other) {
            return new Size(enterprises + other.enterprises, staff + other.staff);
        }
    }

    /// What a township must have; a number nobody knows admits nobody.
    private record Bounds(Optional<Parameter> enterprises, Optional<Parameter> staff, boolean both) {

        static Bounds of(Numbers numbers) {
            return new Bounds(
                    numbers.known(ENTERPRISES),
                    numbers.known(STAFF),
                    numbers.known(LOGIC)
                            .map(logic -> logic.value().equals("AND"))
                            .orElse(true));
        }

        boolean admit(Size size) {
            var many = reaches(enterprises, size.enterprises());
            var big = reaches(staff, size.staff());
            return both ? many && big : many || big;
        }

        private static boolean reaches(Optional<Parameter> bound, long value) {
            return bound.map(parameter -> value >= parameter.number().longValueExact())
                    .orElse(false);
        }
    }
}

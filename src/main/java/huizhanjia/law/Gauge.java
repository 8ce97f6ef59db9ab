package huizhanjia.law;

import huizhanjia.kernel.OrgId;
import java.util.Map;
import java.util.Set;

/// Measures what the policy encourages but does not command; a bean of the room whose facts it reads.
public interface Gauge {

    /// Its code in the register of duties, such as `MEM-11`.
    String code();

    /// What is measured, as printed, such as 农民工会员占比.
    String label();

    /// The keys of the parameters it measures by.
    default Set<String> reads() {
        return Set.of();
    }

    /// The reading of each organisation with everything below it.
    Map<OrgId, Reading> read(Round round, Numbers numbers);

    /// So many of so many.
    ///
    /// @param whole nought where only the count means something
    record Reading(long part, long whole) {

        /// Both added up.
        public Reading plus(Reading other) {
            return new Reading(part + other.part, whole + other.whole);
        }
    }
}

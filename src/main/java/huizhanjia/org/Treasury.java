package huizhanjia.org;

import org.jspecify.annotations.Nullable;

/// How an organisation receives and keeps its money.
///
/// @param mode how the contributions reach it; null where not known
/// @param bank where the account is kept
/// @param account its number; masked when read, and a masked one given back changes nothing
public record Treasury(@Nullable Mode mode, String bank, String account) {

    /// Nothing known yet.
    public static final Treasury NONE = new Treasury(null, "", "");

    /// How the two percent of wages reach the union (经费缴拨方式).
    public enum Mode {
        TAX_COLLECTED("税务代收"),
        FISCAL("财政划拨"),
        SELF_PAID("单位自行拨缴"),
        EXEMPT("免缴或返还");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }
}

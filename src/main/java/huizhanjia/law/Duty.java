package huizhanjia.law;

import java.util.Set;

/// One demand of the two policy documents on one kind of union (义务).
///
/// @param code such as `LN1-3`: the document, its article, the demand
/// @param title in a few words
/// @param source the words that demand it
/// @param bearers who owe it
/// @param role whose desk it lands on there, such as 组织 or 财务
/// @param deed what to do next, one sentence for the cadre
/// @param rhythm how often
/// @param nature what kind of demand
/// @param proof how it is judged
/// @param place the page where the work is done; empty text where evidence is filed
public record Duty(
        String code,
        String title,
        Source source,
        Set<Bearer> bearers,
        String role,
        String deed,
        Rhythm rhythm,
        Nature nature,
        Proof proof,
        String place) {

    /// Whether it forbids instead of asking: it is met until something happens.
    public boolean forbids() {
        return source.quote().contains("不得") || source.quote().contains("制止");
    }

    /// Whether missing it is a violation; a frequency that is only our convention warns and never is one.
    public boolean isBinding() {
        return nature.mayBreach() && Severity.BLOCK.under(rhythm.confidence()) == Severity.BLOCK;
    }
}

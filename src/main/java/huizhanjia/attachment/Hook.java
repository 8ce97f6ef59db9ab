package huizhanjia.attachment;

/// Where a file hangs.
///
/// @param county the six-digit county of the subject
/// @param subject of the room that owns it, as `kind:id`, such as `evidence:0190…`
/// @param slot the place on the subject, such as `minutes`; empty text where it has only one
public record Hook(String county, String subject, String slot) {

    /// On a subject with one place only.
    public static Hook on(String county, String subject) {
        return new Hook(county, subject, "");
    }

    /// One place of the same subject.
    public Hook in(String place) {
        return new Hook(county, subject, place);
    }
}

package huizhanjia.county;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import huizhanjia.member.RosterField;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// A kind of work in the sample county, and what the roster says of those who do it.
///
/// @param row of the list of works
/// @param drawn what is drawn for each person
record SampleOccupation(NamedCsvRecord row, Map<RosterField, SampleChances> drawn) {

    private static final int PERCENT = 100;

    /// Where the list has which field; a list drawn from counts only where it is filled.
    private static final Map<String, RosterField> COLUMNS = Map.of(
            "trades", RosterField.TRADE,
            "educations", RosterField.EDUCATION,
            "skills", RosterField.SKILL,
            "positions", RosterField.POSITION,
            "forms", RosterField.EMPLOYMENT_FORM,
            "group", RosterField.WORKER_GROUP,
            "new_form", RosterField.NEW_FORM,
            "platforms", RosterField.PLATFORM);

    /// Every kind of work by its key.
    static Map<String, SampleOccupation> all() {
        return SampleFile.rows("works").stream()
                .collect(Collectors.toMap(row -> row.getField("work"), SampleOccupation::of));
    }

    private static SampleOccupation of(NamedCsvRecord row) {
        return new SampleOccupation(
                row,
                COLUMNS.entrySet().stream()
                        .filter(column -> !row.getField(column.getKey()).isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getValue, column -> SampleChances.of(row.getField(column.getKey())))));
    }

    boolean isWoman(Random random) {
        return isHit("women", random);
    }

    boolean isMigrant(Random random) {
        return isHit("migrant", random);
    }

    /// Draws every field the work says something of, always in the same order.
    void describe(Map<RosterField, String> roster, Random random) {
        for (var field : RosterField.values()) {
            var sampleChances = drawn.get(field);
            if (sampleChances != null) {
                roster.put(field, sampleChances.draw(random));
            }
        }
        roster.putIfAbsent(RosterField.WORKER_GROUP, "非八大群体");
        roster.putIfAbsent(RosterField.NEW_FORM, "非新就业形态");
    }

    private boolean isHit(String share, Random random) {
        return random.nextInt(PERCENT) < Integer.parseInt(row.getField(share));
    }
}

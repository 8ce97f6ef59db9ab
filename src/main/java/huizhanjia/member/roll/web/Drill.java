package huizhanjia.member.roll.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.roll.AgeBand;
import huizhanjia.member.roll.MemberQuery.CodeFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// From a number to the people it counts: the address of their list.
///
/// @param org the union counted
record Drill(OrgId org) {

    /// Everybody of one standing.
    String to(MembershipStatus membershipStatus) {
        return url(membershipStatus, Map.of());
    }

    /// The active members of one slice of one split.
    String to(String split, String code) {
        return url(MembershipStatus.ACTIVE, filter(split, code));
    }

    private static Map<String, String> filter(String split, String code) {
        var filled = code.isEmpty() ? CodeFilter.NOT_FILLED : code;
        return switch (split) {
            case "age" -> age(code);
            case "migrant" -> Map.of("migrant", code.isEmpty() ? filled : code.equals("true") ? "是" : "否");
            case "worker_group" -> Map.of("group", filled);
            case "new_form" -> Map.of("form", filled);
            default -> Map.of(split, filled);
        };
    }

    private static Map<String, String> age(String code) {
        return AgeBand.of(code)
                .map(band -> Map.of("ageFrom", bound(band.from()), "ageUntil", bound(band.until())))
                .orElse(Map.of("ageFrom", CodeFilter.NOT_FILLED));
    }

    private static String bound(int years) {
        return years == 0 ? "" : String.valueOf(years);
    }

    private String url(MembershipStatus membershipStatus, Map<String, String> filter) {
        var values = new LinkedHashMap<String, String>();
        values.put("org", org.toString());
        values.put("standing", membershipStatus.name());
        values.putAll(filter);
        return new MemberFilter(values, List.of(), List.of()).url();
    }
}

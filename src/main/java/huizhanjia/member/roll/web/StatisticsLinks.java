package huizhanjia.member.roll.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.tree.TreeLinks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where clicks in the tree beside the statistics lead.
///
/// @param selected the union whose members are counted
/// @param open branches that are unfolded
record StatisticsLinks(OrgId selected, List<String> open) implements TreeLinks {

    static final String PATH = "/statistics";

    @Override
    public String selecting(OrgId id) {
        return url(id, open);
    }

    @Override
    public String toggling(OrgId id) {
        var text = id.toString();
        var others = open.stream().filter(one -> !one.equals(text));
        return url(selected, (open.contains(text) ? others : Stream.concat(others, Stream.of(text))).toList());
    }

    @Override
    public String children(OrgId id) {
        return PATH + "/branches/" + id;
    }

    @Override
    public boolean isUnfolded(OrgId id) {
        return open.contains(id.toString());
    }

    private static String url(OrgId id, List<String> unfolded) {
        return PATH + "?org=" + id
                + unfolded.stream()
                        .filter(MemberFilter::isId)
                        .map(one -> "&open=" + one)
                        .collect(Collectors.joining());
    }
}

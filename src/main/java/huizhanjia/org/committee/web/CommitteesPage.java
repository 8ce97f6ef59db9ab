package huizhanjia.org.committee.web;

import huizhanjia.org.Org;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committee;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What `/orgs/{org}/committees` prints.
///
/// @param sitting the committees that sit today
/// @param all every committee there ever was, the newest first
public record CommitteesPage(Org org, LocalDate on, List<Committee> sitting, List<Committee> all, boolean mayEdit)
        implements Page {

    @Override
    public String title() {
        return org.name() + "的委员会";
    }

    /// The committees it has not.
    public String missing() {
        return Arrays.stream(Body.values())
                .filter(body -> sitting.stream().noneMatch(one -> one.body() == body))
                .map(Body::label)
                .collect(Collectors.joining("、"));
    }

    /// Committees of former terms.
    public List<Committee> former() {
        return all.stream().filter(one -> !sitting.contains(one)).toList();
    }

    /// Model and front-line workers among those who sit, as printed.
    public String share(Committee committee) {
        var share = committee.workersShare(on);
        return "%d.%d%%".formatted(share / 10, share % 10);
    }

    /// How the place of its head stands; empty text while somebody holds it.
    public String headless(Committee committee) {
        return committee
                .headlessSince(on)
                .map(since -> "%s自 %s 起空缺".formatted(committee.body().head().label(), since))
                .orElse("");
    }
}

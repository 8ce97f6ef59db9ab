package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.roll.PastQuery;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What `/members/past` is asked, all of it in the URL.
///
/// @param org the union; the top of the scope when empty
/// @param on the day; today when empty or no day
/// @param split key of the split to list, or `standing`; empty text for everybody
public record PastRollForm(String org, String on, String split, String code, String after) {

    private static final String STANDING = "standing";

    public PastRollForm(
            @Nullable String org,
            @Nullable String on,
            @Nullable String split,
            @Nullable String code,
            @Nullable String after) {
        this.org = Objects.requireNonNullElse(org, "");
        this.on = Objects.requireNonNullElse(on, "");
        this.split = Objects.requireNonNullElse(split, "");
        this.code = Objects.requireNonNullElse(code, "");
        this.after = Objects.requireNonNullElse(after, "");
    }

    PastQuery query(Actor actor, LocalDate today) {
        var root = MemberFilter.isId(org) ? OrgId.of(org) : actor.scope().root();
        return new PastQuery(root, Days.typed(on).orElse(today), split, code, after);
    }

    /// The address of those of one standing on the day.
    static String listing(PastQuery query, MembershipStatus membershipStatus) {
        return listing(query, STANDING, membershipStatus.name());
    }

    /// The address of one slice of one split.
    static String listing(PastQuery query, String split, String code) {
        return url(new PastQuery(query.root(), query.on(), split, code, ""));
    }

    static String url(PastQuery query) {
        return UriComponentsBuilder.fromPath("/members/past")
                .queryParam("org", query.root())
                .queryParam("on", query.on())
                .queryParam("split", query.split())
                .queryParam("code", query.code())
                .queryParam("after", query.after())
                .encode()
                .toUriString();
    }
}

package huizhanjia.access;

import static huizhanjia.access.Post.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// Posts that do the same kind of work, for `Verb` to name together.
final class Bundles {

    /// Every post.
    static final Set<Post> EVERYBODY = of(Post.values());

    /// Who works in one field of one union: files and asks for that union only.
    static final Set<Post> SPECIALISTS = of(FINANCE, RIGHTS, AUDIT_COMMISSION);

    /// Who works for units below that have nobody, as well as for the own one; nobody above the county does.
    static final Set<Post> STAND_INS = of(COUNTY_CHAIR, ORGANIZER, TOWNSHIP_OFFICER);

    /// Who works for the city or the province: looks after counties, files for its own unit only.
    static final Set<Post> ABOVE = of(CITY_OFFICER, PROVINCE_OFFICER);

    /// Who works in whatever comes, not in one field.
    static final Set<Post> GENERALISTS = and(STAND_INS, ABOVE, of(GRASSROOTS_CHAIR));

    /// Who works in a union.
    static final Set<Post> UNIONS = and(GENERALISTS, SPECIALISTS);

    /// Who looks on from above and changes nothing.
    static final Set<Post> VIEWERS = of(CITY_VIEWER, PROVINCE_VIEWER);

    /// Who sees what unions do.
    static final Set<Post> READERS = and(UNIONS, VIEWERS);

    /// Who looks after units below.
    static final Set<Post> SUPERIORS = and(STAND_INS, ABOVE);

    /// Who answers for a union with a signature; where a union has one clerk only, that clerk.
    static final Set<Post> HEADS = and(of(COUNTY_CHAIR, TOWNSHIP_OFFICER, GRASSROOTS_CHAIR), ABOVE);

    /// Heads with units below.
    static final Set<Post> HEADS_ABOVE = and(of(COUNTY_CHAIR, TOWNSHIP_OFFICER), ABOVE);

    /// Who keeps the roster of members.
    static final Set<Post> ROSTER = of(ORGANIZER, TOWNSHIP_OFFICER, GRASSROOTS_CHAIR);

    /// The three administrators.
    static final Set<Post> ADMINISTRATORS = of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private Bundles() {}

    static Set<Post> of(Post... posts) {
        var set = EnumSet.noneOf(Post.class);
        Collections.addAll(set, posts);
        return Collections.unmodifiableSet(set);
    }

    static Set<Post> and(Set<Post> one, Set<Post> other) {
        return of(Stream.concat(one.stream(), other.stream()).toArray(Post[]::new));
    }

    static Set<Post> and(Set<Post> one, Set<Post> other, Set<Post> third) {
        return and(and(one, other), third);
    }

    static Set<Post> without(Set<Post> bundle, Post... posts) {
        return of(bundle.stream()
                .filter(post -> !Arrays.asList(posts).contains(post))
                .toArray(Post[]::new));
    }
}

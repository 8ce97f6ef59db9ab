package huizhanjia.disclosure;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A long list in clear that one asks for and another releases, for some hours and once.
///
/// @param org the union whose list it is
/// @param asked what is asked for
/// @param askedBy who asks
/// @param decision what became of it; null while it waits
public record ClearListRelease(
        String county,
        ReleaseId id,
        OrgId org,
        Asked asked,
        AskedBy askedBy,
        Instant askedAt,
        @Nullable Decision decision) {

    /// What is asked for.
    ///
    /// @param title the list as printed, such as 青山县总工会会员名册
    /// @param query what the list was asked for, as its room writes it
    /// @param href where the list is
    public record Asked(String title, String query, String href, String purpose, long rows) {}

    /// Who asks, in which post.
    public record AskedBy(ClerkId clerk, AppointmentId appointment, String name, String post) {}

    /// What another clerk decided.
    ///
    /// @param until when it lapses
    public record Decision(boolean released, String words, String clerkName, String post, Instant until) {}
}

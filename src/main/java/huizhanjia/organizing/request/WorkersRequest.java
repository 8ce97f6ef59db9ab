package huizhanjia.organizing.request;

import huizhanjia.casefile.CaseId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What workers asked (职工建会申请).
///
/// @param receipt the number they were given; whoever knows it may see the state
/// @param wish what they said, the person masked
/// @param answer null while it waits
public record WorkersRequest(
        RequestId id,
        String county,
        String receipt,
        Wish wish,
        LocalDateTime receivedAt,
        @Nullable Answer answer) {

    /// What was said.
    ///
    /// @param creditCode of the employer; empty text where they do not know it
    /// @param joining how many want to join
    public record Wish(String employer, String creditCode, Person person, int joining, String note) {}

    /// Whom to call.
    public record Person(String name, String phone) {}

    /// What became of it.
    ///
    /// @param founding the matter it began; null when it was answered in words only
    public record Answer(@Nullable CaseId founding, String words, String clerk, String post, LocalDateTime at) {}

    /// How it stands, as printed.
    public String state() {
        if (answer == null) {
            return "已收到，待受理";
        }
        return answer.founding() == null ? "已答复" : "已受理，正在建会";
    }

    /// What the trail calls it.
    public String subject() {
        return "request:" + id;
    }
}

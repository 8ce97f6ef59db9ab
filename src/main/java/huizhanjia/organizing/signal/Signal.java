package huizhanjia.organizing.signal;

import huizhanjia.kernel.OrgId;
import java.time.LocalDateTime;

/// A sign that a union may be about to vanish, or to be made to (撤并信号).
///
/// @param cause what it is about, as `firm:0190…`: the same cause raises it once only
public record Signal(
        SignalId id, String county, SignalKind kind, OrgId org, String cause, String words, LocalDateTime raisedAt) {

    /// A sign about to be raised.
    public record Raising(String county, SignalKind kind, OrgId org, String cause, String words) {}

    /// What the trail calls it.
    public String subject() {
        return "signal:" + id;
    }
}

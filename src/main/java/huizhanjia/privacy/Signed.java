package huizhanjia.privacy;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import java.time.Instant;
import java.time.LocalDateTime;

/// Who wrote something down, in which post, and when.
public record Signed(String clerk, String post, Instant at) {

    /// By whoever acts, at a moment.
    public static Signed by(Actor actor, Instant at) {
        return new Signed(actor.clerkName(), actor.post(), at);
    }

    /// The moment on China's clocks.
    public LocalDateTime on() {
        return LocalDateTime.ofInstant(at, Days.CHINA);
    }

    /// As printed: 周红（青山县总工会 · 组织干部） 2026-05-01 09:30.
    public String told() {
        return "%s（%s） %s".formatted(clerk, post, Days.minute(on()));
    }
}

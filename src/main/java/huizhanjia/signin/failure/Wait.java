package huizhanjia.signin.failure;

import huizhanjia.signin.rules.Delay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Why whoever tries to sign in must wait.
///
/// @param failures that count for it
public record Wait(Delay delay, int failures, Duration rest, Instant until) {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);
    private static final Duration ALMOST_A_MINUTE = Duration.ofSeconds(59);

    /// What was counted, until when, and who can help; true for whoever reads it, typed they or not.
    public String sentence(ZoneId zone) {
        var when = when(zone);
        return switch (delay) {
            case PAIR -> "这个登录名在您所在的网络上已输错 %d 次，请在%s再试；急用请系统管理员核实后解除".formatted(failures, when);
            case ACCOUNT -> "这个登录名近来在多个网络上被输错密码，为防猜测，没有用它登录过的网络要放慢，请在%s再试；平时登录的网络不受影响".formatted(when);
            case NETWORK -> "您所在的网络近来输错密码的次数太多，没有在这里登录过的用户要放慢，请在%s再试；在这里登录过的用户不受影响".formatted(when);
        };
    }

    private String when(ZoneId zone) {
        return rest.compareTo(MINUTE) < 0
                ? " %d 秒后"
                        .formatted(rest.plus(ALMOST_A_SECOND)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toSeconds())
                : " %tR 以后".formatted(until.plus(ALMOST_A_MINUTE).atZone(zone));
    }
}

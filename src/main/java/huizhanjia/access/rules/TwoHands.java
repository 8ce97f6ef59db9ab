package huizhanjia.access.rules;

import huizhanjia.access.Handover;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import java.util.Optional;

/// That what gives somebody access is done by two people in two posts, neither of them the one concerned (GB/T
/// 22239-2019, level three: separation of administrators).
public final class TwoHands {

    private TwoHands() {}

    /// Why the actor may not ask it for the clerk; empty when they may.
    public static Optional<String> objectionToAsk(ClerkId concerned, Actor by) {
        return by.clerk().equals(concerned) ? Optional.of("不能给自己申请，请由另一位管理员办理") : Optional.empty();
    }

    /// Why the actor may not be the second hand; empty when they may.
    public static Optional<String> objectionToConfirm(Handover handover, Actor by) {
        if (by.clerk().equals(handover.clerk())) {
            return Optional.of("这件事关系到您本人，请由另一位管理员确认");
        }
        if (by.clerk().equals(handover.asked().clerk())) {
            return Optional.of("申请人不能自己确认，请由另一岗位的管理员确认");
        }
        return by.may(handover.under())
                ? Optional.of("须由与申请人不同岗位的管理员确认：系统管理员申请的由安全管理员确认，反之亦然；两人不便时由审计员确认")
                : Optional.empty();
    }
}

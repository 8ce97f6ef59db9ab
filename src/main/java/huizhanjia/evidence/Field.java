package huizhanjia.evidence;

import huizhanjia.kernel.Actor;
import huizhanjia.law.Duty;
import java.util.Arrays;
import java.util.Set;

/// Whose work a duty is (条线), as the register's role says: money, rights, audit, or anybody else's.
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
enum Field {
    FINANCE("field:finance", "财务", "资产"),
    RIGHTS("field:rights", "权益", "女职工", "女工"),
    AUDIT("field:audit", "经审"),
    OTHER("field:general");

    private static final String GENERAL = "field:general";

    private final String permission;
    private final Set<String> roles;

    Field(String permission, String... roles) {
        this.permission = permission;
        this.roles = Set.of(roles);
    }

    static Field of(Duty duty) {
        return Arrays.stream(values())
                .filter(field -> field.roles.contains(duty.role()))
                .findFirst()
                .orElse(OTHER);
    }

    /// Whether the post may tell what was done: its own field, or any but audit for who works in whatever comes.
    boolean isOf(Actor by) {
        return by.may(permission) || (this != AUDIT && by.may(GENERAL));
    }
}

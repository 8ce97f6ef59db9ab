package huizhanjia.guard;

/// Members of a union before and after some weeks. Both thresholds are defaults of ours: no text names any.
///
/// @param before counted members thirty days ago
/// @param now counted members today
record MassDeparture(long before, long now) {

    /// Over how many days members are compared.
    static final int DAYS = 30;

    private static final int FEWEST = 10;
    private static final int SHARE = 3;

    /// Whether so many left at once that somebody should look: ten at least, and a third of all.
    boolean isAlarming() {
        return before - now >= FEWEST && (before - now) * SHARE >= before;
    }

    /// What is told of it.
    String words() {
        return "%d 天内会员由 %d 人减到 %d 人，请核查是否借转会撤并工会".formatted(DAYS, before, now);
    }
}

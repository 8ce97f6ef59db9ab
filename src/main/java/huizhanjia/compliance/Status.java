package huizhanjia.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How a duty of one organisation stands, the gravest first.
public enum Status {
    FORBIDDEN("禁止事项被触发", "late"),
    OVERDUE_RED("逾期（红）", "late"),
    OVERDUE_ORANGE("逾期（橙）", "late"),
    OVERDUE_YELLOW("逾期（黄）", "soon"),
    RULE_FAILED("规则出错", "late"),
    NO_BASIS("缺依据", "soon"),
    DUE_SOON("将到期", "soon"),
    IN_PROGRESS("进行中", ""),
    TO_VERIFY("已登记，待核", ""),
    MET("已达标", "good"),
    NOT_APPLICABLE("不适用", "");

    private static final int YELLOW_DAYS = 15;
    private static final int ORANGE_DAYS = 30;

    private final String label;
    private final String look;

    Status(String label, String look) {
        this.label = label;
        this.look = look;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// The class of its tag in the style sheet.
    public String look() {
        return look;
    }

    /// Whether a legal date has passed or a prohibition was touched.
    public boolean isOverdue() {
        return compareTo(OVERDUE_YELLOW) <= 0;
    }

    /// Whether it cannot wait: late, forbidden or due soon.
    public boolean isPressing() {
        return isOverdue() || this == DUE_SOON;
    }

    /// Whether somebody has something to do about it.
    public boolean isOpen() {
        return compareTo(IN_PROGRESS) <= 0;
    }

    /// How late: yellow for fifteen days, orange until the thirtieth, then red.
    static Status lateSince(LocalDate due, LocalDate on) {
        var days = ChronoUnit.DAYS.between(due, on);
        if (days <= YELLOW_DAYS) {
            return OVERDUE_YELLOW;
        }
        return days <= ORANGE_DAYS ? OVERDUE_ORANGE : OVERDUE_RED;
    }
}

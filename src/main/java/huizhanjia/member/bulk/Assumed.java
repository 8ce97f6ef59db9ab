package huizhanjia.member.bulk;

import huizhanjia.intake.Said;
import huizhanjia.intake.Said.Question;
import huizhanjia.member.ChangeKind;
import huizhanjia.sheet.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What rosters of members leave unsaid, and what the clerk said instead. Nothing else is ever put in its place.
record Assumed(Said said, LocalDate today) {

    static final Question HOME =
            new Question(Said.HOME, "没有写明工会的人登记到", "写基层工会的全称；留空的，没有写明工会的新会员列为有误", Question.Kind.GRASSROOTS);

    static final List<Question> QUESTIONS = List.of(
            HOME,
            new Question("joined", "没有写入会日期的，入会日期是", "由您说明并记录；留空的，入会日期为“未登记”，以后可以补", Question.Kind.DAY),
            new Question("months", "只写到月的入会日期，按当月 1 日登记", "不勾选的，入会日期为“未登记”", Question.Kind.TICK));

    private static final String JOINED = "joined";
    private static final String MONTHS = "months";

    /// A day of admission, and what was taken for granted about it in a sentence that many rows share; empty
    /// text where the row says it.
    record Joining(@Nullable LocalDate day, String sentence) {}

    /// The day of admission: of the row, else of the change that was an admission, else as the clerk said.
    Joining joining(Row row, @Nullable ChangeKind kind) {
        var key = RosterColumns.JOINED_ON.key();
        var admission =
                kind == ChangeKind.JOINED ? row.day(RosterColumns.CHANGE_ON.key()) : Optional.<LocalDate>empty();
        var written = row.day(key).or(() -> admission);
        if (written.isPresent()) {
            return new Joining(written.get(), "");
        }
        var month = row.month(key);
        if (month.isPresent()) {
            return said.is(MONTHS)
                    ? new Joining(month.get().atDay(1), "入会日期只写到月，按当月 1 日登记（由办理人说明）")
                    : new Joining(null, "入会日期只写到月，登记为“未登记”（没有人说明是哪一天）");
        }
        return said.day(JOINED)
                .map(day -> new Joining(day, "没有写入会日期，登记为 %s（由办理人说明）".formatted(day)))
                .orElseGet(() -> new Joining(null, "没有写入会日期，登记为“未登记”（没有人说明）"));
    }

    /// From when on somebody belongs of whom no day of admission is known: the day of the change the row tells
    /// of, else the day on which it is read.
    LocalDate since(@Nullable LocalDate changedOn) {
        return changedOn == null || changedOn.isAfter(today) ? today : changedOn;
    }
}

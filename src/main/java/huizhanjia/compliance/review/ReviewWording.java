package huizhanjia.compliance.review;

import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.paper.PrintedPaper.Grid;
import huizhanjia.paper.PrintedPaper.Section;
import huizhanjia.paper.PrintedTable.Heading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a report into words: what is said to leaders, in the order they need it.
///
/// @param earlier the report before; empty for the first
record ReviewWording(Review review, Optional<Review> earlier) {

    private static final List<Heading> FIVE = List.of(
            new Heading("", 20),
            new Heading("应办", 16),
            new Heading("已达标", 16),
            new Heading("将到期", 16),
            new Heading("逾期", 16),
            new Heading("其中禁止事项", 16));
    private static final List<Heading> TURNS =
            List.of(new Heading("事项", 40), new Heading("上次", 16), new Heading("本次", 16), new Heading("依据", 28));
    private static final List<Heading> LATE = List.of(
            new Heading("事项", 20),
            new Heading("状态", 11),
            new Heading("自何时起", 12),
            new Heading("情况", 25),
            new Heading("下一步", 18),
            new Heading("依据", 14));
    private static final List<Heading> ALL = List.of(
            new Heading("事项", 26),
            new Heading("状态", 12),
            new Heading("期限", 13),
            new Heading("情况", 33),
            new Heading("依据", 16));

    PrintedPaper paper() {
        var sections = new ArrayList<Section>();
        var progress = earlier.map(before -> ReviewProgress.between(before, review));
        sections.add(overall(progress));
        sections.add(improved(progress));
        sections.add(late());
        sections.addAll(below());
        sections.addAll(groups(review.parts().isEmpty() ? "四" : "五"));
        var on = Days.told(review.on());
        return new PrintedPaper(
                review.orgName() + "组织体检报告",
                "%s · %s（%s）出具 · 会站家"
                        .formatted(on, review.maker().clerk(), review.maker().post()),
                List.of("单位：" + review.orgName(), "日期：" + on, "依据：辽工办发〔2021〕6号、总工办发〔2020〕24号"),
                sections);
    }

    private Section overall(Optional<ReviewProgress> progress) {
        var figures = review.figures();
        var rows = new ArrayList<List<String>>();
        rows.add(five("本次", figures));
        progress.ifPresent(it -> rows.add(five("上次 " + it.since(), it.figures())));
        return new Section(
                "一、总体情况",
                Stream.concat(
                                Stream.of("本单位按两份文件应办 %d 项，已达标 %d 项，占 %s。"
                                        .formatted(figures.owed(), figures.met(), figures.share())),
                                whole().stream())
                        .toList(),
                new Grid(FIVE, rows));
    }

    /// The same together with what stands below.
    private Optional<String> whole() {
        var whole = review.whole();
        return review.parts().isEmpty()
                ? Optional.empty()
                : Optional.of("连同所辖单位共应办 %d 项，已达标 %d 项，占 %s；逾期 %d 项，其中触发禁止事项 %d 项。"
                        .formatted(whole.owed(), whole.met(), whole.share(), whole.overdue(), whole.forbidden()));
    }

    private Section improved(Optional<ReviewProgress> progress) {
        var heading = "二、自上次以来的改进";
        if (progress.isEmpty()) {
            return new Section(heading, List.of("这是第一份体检报告，没有上次可以比较。"), Grid.NONE);
        }
        var since = progress.get();
        var turns = new ArrayList<>(since.better());
        turns.addAll(since.late());
        return new Section(
                heading,
                List.of("与 %s的报告相比，好转 %d 项，新增逾期 %d 项。"
                        .formatted(
                                Days.told(since.since()),
                                since.better().size(),
                                since.late().size())),
                new Grid(TURNS, turns.stream().map(ReviewWording::row).toList()));
    }

    private Section late() {
        var late = review.lines().stream()
                .filter(line -> line.judgement().status().isOverdue())
                .sorted(Comparator.comparing(
                                (VerdictRow line) -> line.judgement().status())
                        .thenComparing(
                                line -> line.judgement().since(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var said = late.isEmpty() ? "没有逾期的义务，也没有触发禁止事项。" : "共 %d 项，按轻重和时间先后排列。".formatted(late.size());
        return new Section(
                "三、逾期和触发禁止事项的义务",
                List.of(said),
                new Grid(LATE, late.stream().map(ReviewWording::lateRow).toList()));
    }

    /// A table of the units directly below; of a province also one for each of its cities.
    private List<Section> below() {
        return review.parts().stream()
                .map(Subtotal::above)
                .distinct()
                .flatMap(above -> Stream.concat(Stream.of(counts(above)), since(above).stream()))
                .toList();
    }

    private Section counts(OrgId above) {
        var said = "每行是一家单位连同它下面的全部单位，数字是义务项数，与总览、条款页相同；合计等于各行之和。";
        return new Section(
                "四、所辖单位汇总" + name(above),
                above.equals(review.org()) ? List.of(said) : List.of(),
                new Below(review.direct(above)).counts());
    }

    private Optional<Section> since(OrgId above) {
        return earlier.map(before -> {
            var moved = new Below(review.direct(above)).since(before.direct(above));
            var said = "与 %s的报告相比，%s。"
                    .formatted(
                            Days.told(before.on()),
                            moved.rows().isEmpty()
                                    ? "没有单位的达标数、逾期数有变化"
                                    : "%d 家单位的达标数或逾期数有变化".formatted(moved.rows().size()));
            return new Section("四、所辖单位自上次以来" + name(above), List.of(said), moved);
        });
    }

    /// Whose units they are; empty text for those of the organisation itself.
    private String name(OrgId above) {
        return review.direct(review.org()).stream()
                .filter(part -> part.org().equals(above) && !part.isOwn())
                .findFirst()
                .map(part -> "：" + part.name())
                .orElse("");
    }

    private List<Section> groups(String number) {
        var byGroup = review.lines().stream()
                .filter(line -> line.judgement().status() != Status.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(line -> place(line.duty()), LinkedHashMap::new, Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(group -> new Section(
                        number + "、逐条情况：" + group.getKey(),
                        List.of(),
                        new Grid(
                                ALL,
                                group.getValue().stream()
                                        .map(ReviewWording::fullRow)
                                        .toList())))
                .toList();
    }

    private static String place(String duty) {
        return DutyBook.find(duty).map(it -> it.source().cited()).orElse("已不在册的义务");
    }

    private static List<String> five(String when, Figures figures) {
        return List.of(
                when,
                String.valueOf(figures.owed()),
                String.valueOf(figures.met()),
                String.valueOf(figures.soon()),
                String.valueOf(figures.overdue()),
                String.valueOf(figures.forbidden()));
    }

    private static List<String> row(ReviewProgress.Turn turn) {
        return List.of(named(turn.duty()), turn.before().label(), turn.after().label(), place(turn.duty()));
    }

    private static List<String> lateRow(VerdictRow line) {
        var judgement = line.judgement();
        return List.of(
                named(line.duty()),
                judgement.status().label(),
                day(since(judgement)),
                judgement.finding(),
                DutyBook.find(line.duty()).map(Duty::deed).orElse(""),
                place(line.duty()));
    }

    private static List<String> fullRow(VerdictRow line) {
        var judgement = line.judgement();
        return List.of(
                named(line.duty()),
                judgement.status().label(),
                day(judgement.due()),
                judgement.finding(),
                place(line.duty()));
    }

    private static String named(String duty) {
        return duty + DutyBook.find(duty).map(it -> " " + it.title()).orElse("");
    }

    /// Where the facts tell no first day, the day it was due.
    private static @Nullable LocalDate since(Judgement judgement) {
        return judgement.since() == null ? judgement.due() : judgement.since();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

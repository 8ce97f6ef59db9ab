package huizhanjia.member.roll;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.member.MemberEvent;
import huizhanjia.member.roll.ExportWriter.Copy;
import huizhanjia.member.roll.MemberListTable.Search;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Rosters that leave the house: for a purpose, recorded, as Excel, text or paper.
@Component
public class MemberExports {

    /// What a person can leaf through and a printer should be asked for.
    private static final int LONGEST_ON_PAPER = 5_000;

    /// Each holds a connection while it is written.
    private static final int AT_ONCE = 3;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final MemberLists lists;
    private final MemberListTable table;
    private final ExportWriter exportWriter;
    private final ExportLog exportLog;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    MemberExports(
            MemberLists lists, MemberListTable table, ExportWriter exportWriter, ExportLog exportLog, Clock clock) {
        this.lists = lists;
        this.table = table;
        this.exportWriter = exportWriter;
        this.exportLog = exportLog;
        this.clock = clock;
    }

    /// Lets a roster out through the door, which is opened only when nothing is left to refuse and the departure is
    /// recorded. One moment's view of the database holds for count and rows.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(MemberExport order, MemberExport.Door door, Actor by) throws IOException {
        order.check(by);
        var search = lists.search(by.scope(), order.query());
        if (!free.tryAcquire()) {
            throw new Refused("member.export-busy", "另有几份名册正在导出，请过一两分钟再试");
        }
        try {
            var rows = table.count(search);
            checkLength(order.format(), rows);
            var clear = exportLog.record(by, order, departure(order, search, rows));
            exportWriter.write(order, search, new Copy(door, signature(order, by), clear));
        } finally {
            free.release();
        }
    }

    static void checkLength(ExportFormat format, long rows) {
        if (rows == 0) {
            throw new Refused("member.export-empty", "当前条件下没有会员，请换个条件后再导出");
        }
        if (format == ExportFormat.PDF && rows > LONGEST_ON_PAPER) {
            throw new Refused(
                    "member.export-length",
                    "PDF 最多打印 %,d 人，当前条件有 %,d 人；请缩小范围，或改用 Excel 格式".formatted(LONGEST_ON_PAPER, rows));
        }
    }

    private static MemberEvent.MembersExported departure(MemberExport order, Search search, long rows) {
        var root = search.reach().places().getFirst();
        var form = order.format().label() + (order.clear() ? "，号码不遮盖" : "，号码遮盖");
        return new MemberEvent.MembersExported(root.county(), root.id(), order.purpose(), form, rows);
    }

    private String signature(MemberExport order, Actor by) {
        return "说明：%s 由 %s（%s）导出，用途：%s%s"
                .formatted(
                        MOMENT.format(LocalDateTime.now(clock)),
                        by.clerkName(),
                        by.post(),
                        order.purpose(),
                        order.clear() ? "" : "；证件号码和电话已遮盖，户籍所在地不显示，不能再导入");
    }
}

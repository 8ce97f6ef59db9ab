package huizhanjia.privacy.asking;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Members;
import huizhanjia.member.roll.ExportFormat;
import huizhanjia.member.roll.MemberExport.Door;
import huizhanjia.paper.Press;
import huizhanjia.paper.PrintedTable;
import huizhanjia.privacy.asking.PersonRequests.Answer;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Export;
import huizhanjia.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The copy of their own record that a person asked for (个人信息保护法 第四十五条): read in clear for that reason, handed
/// out, and kept as a step of the request.
@Component
public class PersonalCopies {

    private static final String TITLE = "个人信息复制件";
    private static final List<Column> COLUMNS = List.of(
            Column.of("part", "类别", ColumnKind.TEXT),
            Column.of("name", "项目", ColumnKind.TEXT),
            Column.of("value", "内容", ColumnKind.TEXT));
    private static final List<PrintedTable.Heading> ON_PAPER = List.of(
            new PrintedTable.Heading("类别", 15), new PrintedTable.Heading("项目", 30), new PrintedTable.Heading("内容", 55));

    private final PersonRequests requests;
    private final Members members;
    private final PersonalRecord record;
    private final Press press;
    private final Clock clock;

    PersonalCopies(PersonRequests requests, Members members, PersonalRecord record, Press press, Clock clock) {
        this.requests = requests;
        this.members = members;
        this.record = record;
        this.press = press;
        this.clock = clock;
    }

    /// Hands the copy out through the door, which is opened only when it is whole.
    @Transactional
    public void hand(PersonRequestId id, ExportFormat format, Door door, Actor by) throws IOException {
        var request = requests.need(by.scope(), id);
        var member = request.who().member();
        if (member == null) {
            throw new Refused("privacy.copy-nobody", "请求人不是会员，系统里没有可以复制的资料，请按登记的请求直接答复");
        }
        var person = members.reveal(member, "依本人请求提供复制件", by);
        requests.step(id, PersonRequest.Kind.COPY, new Answer(format.label(), ""), by);
        var rows = record.rows(by.scope(), members.need(by.scope(), member), person);
        var origin = "%s（%s） %s 依本人请求制作".formatted(by.clerkName(), by.post(), Days.minute(LocalDateTime.now(clock)));
        var copy = new ByteArrayOutputStream();
        switch (format) {
            case XLSX -> write(SheetWriter.xlsx(copy, new Export(TITLE, COLUMNS, origin)), rows);
            case CSV -> write(SheetWriter.csv(copy, new Export(TITLE, COLUMNS, origin)), rows);
            case PDF ->
                press.print(new PrintedTable(TITLE, origin, List.of(), ON_PAPER, rows, List.of("请求人签收", "经办人")), copy);
        }
        copy.writeTo(door.open());
    }

    private static void write(SheetWriter sheet, List<List<String>> rows) throws IOException {
        for (var row : rows) {
            sheet.row(row);
        }
        sheet.close();
    }
}

package huizhanjia.member.roll;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;

/// A roster somebody wants to take out of the house.
///
/// @param purpose what it is for; on the sheet and in the trail
/// @param clear whether numbers leave unmasked
public record MemberExport(MemberQuery query, String purpose, ExportFormat format, boolean clear) {

    private static final int SHORTEST_PURPOSE = 4;
    private static final int LONGEST_PURPOSE = 60;

    public MemberExport {
        purpose = purpose.strip();
    }

    /// Refuses a purpose that says nothing, and clear numbers to those who may not see them.
    void check(Actor by) {
        var length = purpose.codePointCount(0, purpose.length());
        if (length < SHORTEST_PURPOSE || length > LONGEST_PURPOSE) {
            throw new Refused(
                    "member.export-purpose",
                    "请写明导出的用途，%d 至 %d 个字，如：上报实名制数据".formatted(SHORTEST_PURPOSE, LONGEST_PURPOSE));
        }
        by.need("member:export");
        if (clear && !by.may("member:reveal")) {
            throw new Refused("member.export-clear", "您当前的任职不能查看完整的证件号码和电话，请取消“不遮盖”后再导出");
        }
    }

    /// The same with numbers unmasked.
    public MemberExport inClear() {
        return new MemberExport(query, purpose, format, true);
    }

    /// Where a file goes; asked for only when nothing stands in its way any more.
    @FunctionalInterface
    public interface Door {

        OutputStream open() throws IOException;
    }
}

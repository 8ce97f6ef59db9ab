package huizhanjia.org.web;

import huizhanjia.api.Code;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organisation as programs read it in a list.
@Schema(name = "OrgLine", description = "列表中的一家工会")
record OrgLineJson(
        @Schema(description = "标识", format = "uuid") OrgId id,
        @Schema(description = "工会名称") String name,
        @Schema(description = "工会类型") Code kind,
        @Schema(description = "所在行政区划") Code area,
        @Schema(description = "主要用人单位名称；没有的为空") @Nullable String employer,
        @Schema(description = "覆盖的用人单位数") int employerCount,
        @Schema(description = "职工人数；不知道的为空") @Nullable Integer staffCount,
        @Schema(description = "负责人；未填的为空") @Nullable String head,
        @Schema(description = "本届任期届满日；未选举的为空") @Nullable LocalDate termEndsOn,
        @Schema(description = "任期是否已届满") boolean overdue,
        @Schema(description = "直接下级组织数") long childCount,

        @Schema(description = "本级及全部下级的会员数（不含保留会籍）；未统计的为空") @Nullable
        Long memberCount) {

    static OrgLineJson of(OrgLine line, Code area, @Nullable Long memberCount, LocalDate on) {
        return new OrgLineJson(
                line.id(),
                line.name(),
                new Code(line.kind().name(), line.kind().label()),
                area,
                Texts.known(line.employer()),
                line.employerCount(),
                line.staffCount(),
                Texts.known(line.head()),
                line.termEndsOn(),
                line.isOverdue(on),
                line.childCount(),
                memberCount);
    }
}

package huizhanjia.area.web;

import huizhanjia.api.Code;
import huizhanjia.area.Area;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An area as programs read it.
@Schema(name = "Area", description = "行政区划")
record AreaJson(
        @Schema(description = "代码：省 2 位、地 4 位、县 6 位、乡 9 位", example = "210199")
        String code,

        @Schema(description = "名称", example = "青山县") String name,
        @Schema(description = "全称", example = "辽宁省沈阳市青山县") String title,
        @Schema(description = "级别") Code level,
        @Schema(description = "上级区划代码；省级为空") @Nullable String parentCode,
        @Schema(description = "是否虚拟区划（有工会而没有国家代码）") boolean virtual,
        @Schema(description = "代码的最后有效日；仍有效的为空") @Nullable LocalDate validUntil,
        @Schema(description = "接替的代码；没有的为空") @Nullable String successorCode,
        @Schema(description = "曾用名；没有的为空") @Nullable String formerName) {

    static AreaJson of(Area area, String title) {
        return new AreaJson(
                area.code(),
                area.name(),
                title,
                new Code(area.level().name(), area.level().label()),
                area.parentCode(),
                area.isVirtual(),
                area.validUntil(),
                area.successorCode(),
                area.formerName());
    }
}

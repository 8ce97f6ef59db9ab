package huizhanjia.org.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Org;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organisation as programs read it.
@Schema(name = "Org", description = "一家工会")
record OrgJson(
        @Schema(description = "标识") OrgId id,
        @Schema(description = "上级工会的标识；最上级为空") @Nullable OrgId parentId,

        @Schema(description = "存放会员和事件的县，6 位区划代码", example = "210199")
        String county,

        @Schema(description = "建会日期") LocalDate foundedOn,
        @Schema(description = "建会批复文号") String documentNumber,
        @Schema(description = "建会批复日期") LocalDate documentOn,
        @Schema(description = "版本，与 ETag 相同") long version,
        @Schema(description = "工会资料") ParticularsJson particulars) {

    static OrgJson of(Org org, Areas areas) {
        return new OrgJson(
                org.id(),
                org.parent(),
                org.county(),
                org.foundedOn(),
                org.approval().documentNumber(),
                org.approval().on(),
                org.version(),
                ParticularsJson.of(org.particulars(), areas));
    }

    /// The command to found an organisation.
    @Schema(name = "Founding", description = "建会登记")
    record FoundingJson(
            @Schema(description = "上级工会的标识") @NotNull(message = "请给出上级工会")
            OrgId parentId,

            @Schema(description = "建会日期") @NotNull(message = "请填写建会日期")
            LocalDate foundedOn,

            @Schema(description = "上级工会的批复文号") @NotBlank(message = "请填写上级工会的批复文号；没有批复不能建会（《工会法》第十二条）")
            String documentNumber,

            @Schema(description = "批复日期") @NotNull(message = "请填写批复日期")
            LocalDate documentOn,

            @Schema(description = "工会资料") @Valid @NotNull(message = "请给出工会资料")
            ParticularsJson particulars) {}

    /// The command to correct or bring up to date what is known.
    @Schema(name = "Amendment", description = "修改工会资料")
    record AmendmentJson(
            @Schema(description = "修改后的全部资料") @Valid @NotNull(message = "请给出工会资料")
            ParticularsJson particulars,

            @Schema(description = "从哪一天起；默认今天") @Nullable LocalDate from,

            @Schema(description = "更名、更换负责人、换届所依据的文号") @Nullable
            String documentNumber) {}

    /// The command to put it under another parent.
    @Schema(name = "Affiliating", description = "变更隶属关系")
    record AffiliatingJson(
            @Schema(description = "新的上级工会") @NotNull(message = "请给出新的上级工会")
            OrgId parentId,

            @Schema(description = "隶属新上级的第一天") @NotNull(message = "请填写变更日期")
            LocalDate from,

            @Schema(description = "依据的文号") @NotBlank(message = "变更隶属关系须有文件依据，请填写文号")
            String documentNumber) {}
}

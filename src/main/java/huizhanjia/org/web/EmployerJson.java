package huizhanjia.org.web;

import huizhanjia.api.Code;
import huizhanjia.area.Areas;
import huizhanjia.org.Employer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A unit that employs, as programs read and send it.
@Schema(name = "Employer", description = "用人单位")
record EmployerJson(
        @Schema(description = "单位名称") @NotBlank(message = "请填写用人单位名称")
        String name,

        @Schema(description = "单位自己的统一社会信用代码，不是工会的") @Nullable
        String creditCode,

        @Schema(description = "地址") @Nullable String address,
        @Schema(description = "所在行政区划") @Nullable Code area,

        @Schema(description = "单位性质：ENTERPRISE、INSTITUTION、AGENCY、SOCIAL、SELF_EMPLOYED、OTHER") @Nullable
        Code nature,

        @Schema(description = "经济类型，如 PRIVATE、STATE_SOLE") @Nullable
        Code economicType,

        @Schema(description = "行业门类（GB/T 4754），A 至 T") @Nullable
        Code industry,

        @Schema(description = "职工人数") @Nullable Integer staffCount) {

    static EmployerJson of(Employer employer, Areas areas) {
        var nature = employer.nature();
        var type = employer.economicType();
        var industry = employer.industry();
        return new EmployerJson(
                employer.name(),
                Texts.of(employer.creditCode()),
                Texts.known(employer.address()),
                employer.areaCode().isEmpty() ? null : Texts.place(employer.areaCode(), areas),
                nature == null ? null : new Code(nature.name(), nature.label()),
                type == null ? null : new Code(type.name(), type.label()),
                industry == null ? null : new Code(industry.name(), industry.label()),
                employer.staffCount());
    }

    /// As it would be typed into the form.
    void type(Map<String, String> form, String prefix) {
        Texts.put(form, prefix + "name", name);
        Texts.put(form, prefix + "creditCode", creditCode);
        Texts.put(form, prefix + "address", address);
        Texts.put(form, prefix + "areaCode", area);
        Texts.put(form, prefix + "nature", nature);
        Texts.put(form, prefix + "economicType", economicType);
        Texts.put(form, prefix + "industry", industry);
        Texts.put(form, prefix + "staffCount", staffCount);
    }
}

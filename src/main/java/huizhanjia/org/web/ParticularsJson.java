package huizhanjia.org.web;

import huizhanjia.api.Code;
import huizhanjia.area.Areas;
import huizhanjia.org.Particulars;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be entered and corrected of an organisation, as programs read and send it.
@Schema(name = "Particulars", description = "工会资料。修改时整份替换，没有给出的视为没有；掩码的电话和账号原样送回表示不改")
record ParticularsJson(
        @Schema(description = "工会类型，如 GRASSROOTS") @NotNull(message = "请选择工会类型")
        Code kind,

        @Schema(description = "工会名称，须与批复一致") @NotBlank(message = "请填写工会名称，须与批复一致")
        String name,

        @Schema(description = "所在行政区划") @NotNull(message = "请填写所在行政区划")
        Code area,

        @Schema(description = "工会的统一社会信用代码，以 81 或 89 开头") @Nullable
        String creditCode,

        @Schema(description = "负责人") @Nullable String head,
        @Schema(description = "联系电话，读取时为掩码") @Nullable String phone,
        @Schema(description = "专职人数") @Nullable Integer fullTimeCount,
        @Schema(description = "换届（选举）日期") @Nullable LocalDate electedOn,
        @Schema(description = "届次，从 1 起") @Nullable Integer termNumber,
        @Schema(description = "任期年数，3 或 5") @Nullable Integer termYears,

        @Schema(description = "经费缴拨方式：TAX_COLLECTED、FISCAL、SELF_PAID、EXEMPT") @Nullable
        Code fundsMode,

        @Schema(description = "开户行") @Nullable String bank,
        @Schema(description = "银行账号，读取时为掩码") @Nullable String account,
        @Schema(description = "工会法人资格证书编号") @Nullable String legalNumber,
        @Schema(description = "法人证书有效期起") @Nullable LocalDate legalFromOn,
        @Schema(description = "法人证书有效期止") @Nullable LocalDate legalUntilOn,

        @Schema(description = "覆盖的用人单位，主要的在前，最多 30 家") @Nullable
        List<@Valid EmployerJson> employers) {

    /// An employer that is `null` fits nowhere; the reader of JSON tells so.
    ParticularsJson {
        employers = employers == null ? null : List.copyOf(employers);
    }

    static ParticularsJson of(Particulars known, Areas areas) {
        var leadership = known.leadership();
        var term = leadership.term();
        var treasury = known.treasury();
        var mode = treasury.mode();
        var legal = known.legalPerson();
        return new ParticularsJson(
                new Code(known.kind().name(), known.kind().label()),
                known.name(),
                Texts.place(known.areaCode(), areas),
                Texts.of(known.creditCode()),
                Texts.known(leadership.head()),
                Texts.known(leadership.phone()),
                leadership.fullTimeCount(),
                term == null ? null : term.electedOn(),
                term == null ? null : term.number(),
                term == null ? null : term.years(),
                mode == null ? null : new Code(mode.name(), mode.label()),
                Texts.known(treasury.bank()),
                Texts.known(treasury.account()),
                legal == null ? null : legal.number(),
                legal == null ? null : legal.fromOn(),
                legal == null ? null : legal.untilOn(),
                known.employers().stream()
                        .map(employer -> EmployerJson.of(employer, areas))
                        .toList());
    }

    /// As it would be typed into the form, so that programs and people are read by the same rules.
    OrgForm form() {
        var form = new HashMap<String, String>();
        Texts.put(form, "kind", kind);
        Texts.put(form, "name", name);
        Texts.put(form, "areaCode", area);
        Texts.put(form, "creditCode", creditCode);
        Texts.put(form, "head", head);
        Texts.put(form, "phone", phone);
        Texts.put(form, "fullTimeCount", fullTimeCount);
        Texts.put(form, "electedOn", electedOn);
        Texts.put(form, "termNumber", termNumber);
        Texts.put(form, "termYears", termYears);
        Texts.put(form, "fundsMode", fundsMode);
        Texts.put(form, "bank", bank);
        Texts.put(form, "account", account);
        Texts.put(form, "legalNumber", legalNumber);
        Texts.put(form, "legalFromOn", legalFromOn);
        Texts.put(form, "legalUntilOn", legalUntilOn);
        var place = 1;
        for (var employer : units()) {
            employer.type(form, "employer" + place++ + ".");
        }
        return new OrgForm(form);
    }

    List<EmployerJson> units() {
        return employers == null ? List.of() : employers;
    }
}

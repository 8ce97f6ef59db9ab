package huizhanjia.member.api;

import huizhanjia.api.Code;
import huizhanjia.api.Objection;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A change of membership as programs send it.
@Schema(name = "Step", description = "一次会籍变化")
record StepJson(
        @Schema(description = "变化日期") @NotNull(message = "请填写变化日期")
        LocalDate on,

        @Schema(
                description = "原因：WORK_CHANGED 劳动（工作）关系变化、LAID_OFF 下岗待岗、UNEMPLOYED 失业、BANKRUPT 企业破产或终止、RETIRED 退休、"
                        + "SERVICE 服兵役、OWN_WISH 个人要求退会、CRIME 因犯罪被开除、WORK_AGAIN 重新就业、OTHER 其他")
        @NotNull(message = "请给出原因")
        Code reason,

        @Schema(description = "依据的文号；开除会籍必填") @Nullable String document,
        @Schema(description = "说明；退会、开除和“其他”必填") @Nullable String note) {

    Step step() {
        return new Step(on, reason(reason), text(document), text(note));
    }

    /// The command to move a membership.
    @Schema(name = "Transfer", description = "会籍接转")
    record TransferJson(
            @Schema(description = "转入的工会") @NotNull(message = "请给出转入的工会")
            OrgId to,

            @Schema(description = "转出并转入的日期") @NotNull(message = "请填写接转日期")
            LocalDate on,

            @Schema(description = "原因：WORK_CHANGED、LAID_OFF、UNEMPLOYED、BANKRUPT、OTHER") @NotNull(message = "请给出原因")
            Code reason,

            @Schema(description = "依据的文号") @Nullable String document,
            @Schema(description = "说明；“其他”必填") @Nullable String note) {

        Transfer transfer() {
            return new Transfer(to, new StepJson(on, reason, document, note).step());
        }
    }

    private static Reason reason(Code code) {
        return Arrays.stream(Reason.values())
                .filter(known -> known.name().equals(code.code()))
                .findFirst()
                .orElseThrow(() -> Objection.invalid(Map.of("reason", "没有这个原因，请对照接口文档")));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

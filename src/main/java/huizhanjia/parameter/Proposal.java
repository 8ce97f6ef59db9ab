package huizhanjia.parameter;

import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Confidence;
import huizhanjia.law.Parameter;
import huizhanjia.law.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A local value as it was proposed, and what became of it.
///
/// @param county whose chain of events keeps it; `000000` for a city's
/// @param area the code it holds for, four digits or six
/// @param fromOn the first day
/// @param untilOn the first day it no longer holds; null for no end
/// @param clerk who proposed it
/// @param signed whether another clerk signed it; null while it waits
/// @param reason why it was sent back; empty text otherwise
/// @param signer who signed it or sent it back; empty text while it waits
public record Proposal(
        ProposalId id,
        String county,
        String area,
        String key,
        String value,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String documentNumber,
        String documentTitle,
        ClerkId clerk,
        String clerkName,
        String post,
        @Nullable Boolean signed,
        String reason,
        String signer,
        String signerPost) {

    /// Whether nobody decided yet.
    public boolean isWaiting() {
        return signed == null;
    }

    /// Whether it counts from its day on.
    public boolean isSigned() {
        return Boolean.TRUE.equals(signed);
    }

    /// Whether it is of the scope's own area, of one around it or of one within it.
    boolean isAround(Scope scope) {
        return scope.area().startsWith(area) || area.startsWith(scope.area());
    }

    /// What the trail and its files call it.
    public String subject() {
        return "parameter:" + id;
    }

    /// How it stands on a day, in words.
    public String state(LocalDate on) {
        if (isWaiting()) {
            return "待复核";
        }
        if (!isSigned()) {
            return "已退回";
        }
        if (on.isBefore(fromOn)) {
            return "未到生效日";
        }
        return untilOn != null && !on.isBefore(untilOn) ? "已失效" : "有效";
    }

    /// The value beside the sheet's own; signed with its document it is as sure as the sheet can be.
    Parameter parameter(Parameter sheet) {
        return new Parameter(
                key,
                sheet.title(),
                value,
                sheet.unit(),
                new Source(documentTitle.isEmpty() ? documentNumber : documentTitle + " " + documentNumber, "", ""),
                new Parameter.Force(area, fromOn, untilOn),
                Confidence.VERIFIED,
                sheet.severity(),
                "",
                "");
    }
}

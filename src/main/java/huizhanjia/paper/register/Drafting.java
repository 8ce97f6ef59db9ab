package huizhanjia.paper.register;

import huizhanjia.kernel.OrgId;
import huizhanjia.paper.official.Urgency;
import java.util.List;
import java.util.Map;

/// A document about to be drafted.
///
/// @param issuer the organisation it goes out from
/// @param template the code of its template, such as `founding-reply`
/// @param facts by the placeholder they fill, such as 工会名称; 发文机关, 主送 and 日期 are known already
/// @param attachments the titles of what is attached
/// @param copyTo 抄送
public record Drafting(
        OrgId issuer,
        String template,
        Map<String, String> facts,
        Receiver to,
        List<String> attachments,
        List<String> copyTo,
        Urgency urgency) {

    public Drafting {
        facts = Map.copyOf(facts);
        attachments = List.copyOf(attachments);
        copyTo = List.copyOf(copyTo);
    }

    /// Without attachments and copies, of no urgency.
    public static Drafting of(OrgId issuer, String template, Receiver to, Map<String, String> facts) {
        return new Drafting(issuer, template, facts, to, List.of(), List.of(), Urgency.NONE);
    }
}

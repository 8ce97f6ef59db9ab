package huizhanjia.evidence;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What happens to evidence, in the past tense.
public sealed interface EvidenceEvent extends DomainEvent {

    /// The code of the duty concerned.
    String duty();

    @Override
    default Map<String, Change> changes() {
        return Map.of("义务", new Change("", duty()), "内容", new Change("", words()));
    }

    /// What a timeline adds to the summary: a title or a reason.
    String words();

    /// Evidence was filed.
    record EvidenceFiled(String county, OrgId org, String subject, String duty, String words) implements EvidenceEvent {
        @Override
        public String summary() {
            return "登记履职证据";
        }
    }

    /// A record was replaced by a corrected one.
    record EvidenceCorrected(String county, OrgId org, String subject, String duty, String words)
            implements EvidenceEvent {
        @Override
        public String summary() {
            return "更正履职证据";
        }
    }

    /// A superior struck a record out.
    record EvidenceStruck(String county, OrgId org, String subject, String duty, String words)
            implements EvidenceEvent {
        @Override
        public String summary() {
            return "判定证据无效";
        }
    }

    /// A superior read a record and says that it holds, alone or for all that a sample stands for.
    record EvidenceVerified(String county, OrgId org, String subject, String duty, String words)
            implements EvidenceEvent {
        @Override
        public String summary() {
            return "核实履职证据";
        }
    }
}

package huizhanjia.organizing;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What happens to the register and to those it watches, in the past tense.
public sealed interface OrganizingEvent extends DomainEvent {

    /// What was said or counted.
    String words();

    @Override
    default Map<String, Change> changes() {
        return Map.of("内容", new Change("", words()));
    }

    /// Rows of a list were taken into the register.
    record FirmsTaken(String county, OrgId org, String subject, String words) implements OrganizingEvent {
        @Override
        public String summary() {
            return "登记用人单位";
        }
    }

    /// Two entries were looked at.
    record PairResolved(String county, OrgId org, String subject, boolean same, String words)
            implements OrganizingEvent {
        @Override
        public String summary() {
            return same ? "认定为同一单位" : "认定为不同单位";
        }
    }

    /// A signal was settled.
    record SignalSettled(String county, OrgId org, String subject, String words) implements OrganizingEvent {
        @Override
        public String summary() {
            return "核查撤并信号";
        }
    }

    /// A firm without a union came a step further, or fell back.
    record LeadMoved(String county, OrgId org, String subject, String stage, String words) implements OrganizingEvent {
        @Override
        public String summary() {
            return "建会进度：" + stage;
        }
    }

    /// Somebody became responsible for a firm.
    record LeadAssigned(String county, OrgId org, String subject, String words) implements OrganizingEvent {
        @Override
        public String summary() {
            return "指定建会责任人";
        }
    }

    /// Somebody went there.
    record FirmVisited(String county, OrgId org, String subject, String words) implements OrganizingEvent {
        @Override
        public String summary() {
            return "登记走访";
        }
    }

    /// Workers asked for a union, or were answered.
    record WorkersAsked(String county, OrgId org, String subject, String deed, String words)
            implements OrganizingEvent {
        @Override
        public String summary() {
            return "职工建会申请：" + deed;
        }
    }

    /// A union told where it sits as a legal person, or that it moved.
    record Relocated(String county, OrgId org, String subject, String before, String words, String document)
            implements OrganizingEvent {
        @Override
        public String summary() {
            return before.isEmpty() ? "登记法人住所" : "法人住所变更";
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of("住所", new Change(before, words), "证明文件", new Change("", document));
        }
    }
}

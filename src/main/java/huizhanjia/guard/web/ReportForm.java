package huizhanjia.guard.web;

import huizhanjia.guard.Intervention;
import huizhanjia.guard.Interventions;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import java.util.LinkedHashMap;
import java.util.Map;

/// The form that reports somebody who would end a union at will, as typed.
public record ReportForm(String org, String source, String offender, String facts, String foundOn) {

    public ReportForm {
        org = org == null ? "" : org;
        source = source == null ? "" : source;
        offender = offender == null ? "" : offender;
        facts = facts == null ? "" : facts;
        foundOn = foundOn == null ? "" : foundOn.strip();
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (offender.isBlank()) {
            problems.put("offender", "请写明是哪个单位");
        }
        if (facts.isBlank()) {
            problems.put("facts", "请写明做了什么，如：机构改革中把工会并入党群工作部");
        }
        if (Days.typed(foundOn).isEmpty()) {
            problems.put("foundOn", "请填写发现日期，如 2026-05-01");
        }
        return problems;
    }

    Interventions.Reporting reporting() {
        var from = source.equals(Intervention.Source.SIGNAL.name())
                ? Intervention.Source.SIGNAL
                : Intervention.Source.REPORT;
        return new Interventions.Reporting(
                OrgId.of(org), from, offender, facts, Days.typed(foundOn).orElseThrow());
    }
}

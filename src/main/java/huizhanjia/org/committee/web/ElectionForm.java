package huizhanjia.org.committee.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.Term;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.NameList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The form for the result of an election, as typed.
///
/// @param names a line for each person
public record ElectionForm(
        String body,
        String number,
        String electedOn,
        String years,
        String documentNumber,
        String documentOn,
        String names) {

    public ElectionForm {
        body = body == null ? "" : body;
        number = number == null ? "" : number.strip();
        electedOn = electedOn == null ? "" : electedOn.strip();
        years = years == null ? "" : years.strip();
        documentNumber = documentNumber == null ? "" : documentNumber;
        documentOn = documentOn == null ? "" : documentOn.strip();
        names = names == null ? "" : names;
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (chosen().isEmpty()) {
            problems.put("body", "请选择是哪个委员会");
        }
        if (!number.matches("[1-9]\\d{0,2}")) {
            problems.put("number", "届次请填数字，如 3");
        }
        if (Days.typed(electedOn).isEmpty()) {
            problems.put("electedOn", "请填写换届日期，如 2026-05-01");
        }
        if (!years.matches("[35]")) {
            problems.put("years", "任期请选 3 年或 5 年");
        }
        if (documentNumber.isBlank()) {
            problems.put("documentNumber", "选举结果须报上一级工会批准，请填写批复文号");
        }
        if (Days.typed(documentOn).isEmpty()) {
            problems.put("documentOn", "请填写批复日期，如 2026-05-10");
        }
        if (names.isBlank()) {
            problems.put("names", "请填写当选名单，一人一行");
        }
        return problems;
    }

    Electing electing(OrgId org) {
        var committee = chosen().orElseThrow();
        return new Electing(
                org,
                committee,
                new Term(Days.typed(electedOn).orElseThrow(), Integer.valueOf(number), Integer.parseInt(years)),
                new Approval(documentNumber.strip(), Days.typed(documentOn).orElseThrow()),
                new NameList(committee).read(names));
    }

    private Optional<Body> chosen() {
        return Arrays.stream(Body.values())
                .filter(one -> one.name().equals(body))
                .findFirst();
    }
}

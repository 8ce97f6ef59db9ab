package huizhanjia.member.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.member.Admission;
import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An admission as it was typed, read.
///
/// @param joined the day of admission; empty when it cannot be read
record AdmissionReading(MemberForm form, PersonReading person, Optional<LocalDate> joined) {

    /// Sealed fields left empty are taken from what is known.
    AdmissionReading(MemberForm form, Optional<Person> known) {
        this(form, form.reading(known), form.joined());
    }

    /// What does not fit, by the names of the form's fields; empty when all is well.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<>(MemberForm.problems(person));
        if (joined.isEmpty()) {
            problems.put("joined_on", "请填写入会日期，如 2026-03-01");
        }
        if (form.org().isBlank()) {
            problems.put("org", "请选择会员所在的工会");
        }
        return problems;
    }

    /// To be used only when there are no problems.
    Admission admission() {
        return new Admission(OrgId.of(form.org()), person.person(), joined.orElseThrow());
    }
}

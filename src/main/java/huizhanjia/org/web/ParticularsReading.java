package huizhanjia.org.web;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.org.Employer;
import huizhanjia.org.Leadership;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.Treasury;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the particulars of an organisation out of its form.
///
/// @param near the county of the clerk, to understand a place given by name
/// @param on the day a place must exist
record ParticularsReading(OrgForm form, FormReading reading, Areas areas, String near, LocalDate on) {

    Particulars particulars() {
        var kind = reading.choice("kind", OrgKind.class);
        if (kind == null) {
            reading.problem("kind", "请选择工会类型");
        }
        return new Particulars(
                Objects.requireNonNullElse(kind, OrgKind.GRASSROOTS),
                reading.required("name", "请填写工会名称，须与批复一致"),
                place("areaCode", true),
                reading.creditCode("creditCode"),
                leadership(),
                treasury(),
                legalPerson(),
                employers());
    }

    private Leadership leadership() {
        var phone = reading.digits("phone", "[0-9-]{7,20}", "请填手机号或带区号的座机号，如 024-12345678");
        var count = Objects.requireNonNullElse(reading.number("fullTimeCount"), 0);
        return new Leadership(reading.text("head"), phone, count, term());
    }

    private @Nullable Term term() {
        var electedOn = reading.date("electedOn");
        var years = reading.number("termYears");
        var number = reading.number("termNumber");
        if (electedOn == null && years == null && number == null) {
            return null;
        }
        if (electedOn == null) {
            reading.problem("electedOn", "填了届次或任期的，请填换届（选举）日期");
            return null;
        }
        if (years == null || years < 1 || years > 9) {
            reading.problem("termYears", "请填任期年数：三年或者五年");
            return null;
        }
        if (electedOn.isAfter(on)) {
            reading.problem("electedOn", "换届日期不能晚于今天");
        }
        return new Term(electedOn, number == null || number == 0 ? null : number, years);
    }

    private Treasury treasury() {
        var account = reading.digits("account", "[0-9A-Z-]{6,40}", "账号只填数字，不填户名");
        return new Treasury(reading.choice("fundsMode", Treasury.Mode.class), reading.text("bank"), account);
    }

    private @Nullable LegalPerson legalPerson() {
        var number = reading.text("legalNumber");
        var from = reading.date("legalFromOn");
        var until = reading.date("legalUntilOn");
        if (number.isEmpty()) {
            if (from != null || until != null) {
                reading.problem("legalNumber", "填了有效期的，请填工会法人资格证书编号");
            }
            return null;
        }
        if (from != null && until != null && !until.isAfter(from)) {
            reading.problem("legalUntilOn", "证书有效期的截止日期应晚于起始日期");
        }
        return new LegalPerson(number, from, until);
    }

    private List<Employer> employers() {
        var employers = new ArrayList<Employer>();
        for (var place = 1; place <= OrgForm.MOST_EMPLOYERS; place++) {
            var employer = employer("employer" + place + ".");
            if (employer != null) {
                employers.add(employer);
            }
        }
        return employers;
    }

    private @Nullable Employer employer(String prefix) {
        if (form.values().entrySet().stream()
                .noneMatch(typed ->
                        typed.getKey().startsWith(prefix) && !typed.getValue().isBlank())) {
            return null;
        }
        var code = reading.creditCode(prefix + "creditCode");
        if (code != null && code.isUnion()) {
            reading.problem(prefix + "creditCode", "这是工会的代码，这里请填用人单位自己的统一社会信用代码");
        }
        return new Employer(
                reading.required(prefix + "name", "请填写用人单位名称"),
                code,
                reading.text(prefix + "address"),
                place(prefix + "areaCode", false),
                reading.choice(prefix + "nature", EmployerNature.class),
                reading.choice(prefix + "economicType", EconomicType.class),
                reading.choice(prefix + "industry", Industry.class),
                reading.number(prefix + "staffCount"));
    }

    private String place(String field, boolean required) {
        var typed = required ? reading.required(field, "请填写所在行政区划") : reading.text(field);
        if (typed.isEmpty()) {
            return "";
        }
        var meant = areas.meant(typed, near, on);
        if (meant.isEmpty()) {
            reading.problem(field, "找不到“%s”，或有几个同名。请填代码，如 210199003".formatted(typed));
        }
        return meant.map(Area::code).orElse("");
    }
}

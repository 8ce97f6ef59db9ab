package huizhanjia.org.roster;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.Tidy;
import huizhanjia.org.Approval;
import huizhanjia.org.Employer;
import huizhanjia.org.Leadership;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.Treasury;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads one row of the roster.
final class DraftReading {

    private final Place place;
    private final Cells row;
    private final Areas areas;
    private final Frame frame;
    private final List<OrgDraft.Complaint> complaints = new ArrayList<>();
    private final List<OrgDraft.Complaint> remarks = new ArrayList<>();

    DraftReading(Place place, Cells row, Areas areas, Frame frame) {
        this.place = place;
        this.row = row;
        this.areas = areas;
        this.frame = frame;
    }

    /// Where the row stands: the sheet counted from nought, the row as the spreadsheet program shows it.
    record Place(int sheet, int row) {}

    /// What holds for the whole file.
    ///
    /// @param near the county, to understand a place given by name
    /// @param on the day of the check
    /// @param source the file, for what was entered afterwards and has no document
    record Frame(String near, LocalDate on, String source) {}

    OrgDraft draft() {
        var foundedOn = row.day("founded").orElse(null);
        if (foundedOn == null && !row.isWrong("founded")) {
            complain("founded", "请填写建会日期");
        }
        var founded = Objects.requireNonNullElse(foundedOn, frame.on());
        if (founded.isAfter(frame.on())) {
            complain("founded", "建会日期还没有到，请核对");
        }
        var name = required(Columns.NAME_KEY, "请填写工会名称");
        var parent = Tidy.text(row.text(Columns.PARENT));
        var area = area();
        var employers = employers(area);
        var particulars = new Particulars(
                kind(employers.size()), name, area, unionCode(), leadership(), treasury(), null, employers);
        return new OrgDraft(
                place.sheet(), place.row(), particulars, parent, founded, approval(founded), complaints, remarks);
    }

    /// A cell the sheet could not read: decisive ones are complained of, others left out.
    DraftReading noting(String column, String sentence) {
        complain(column, sentence);
        return this;
    }

    private void complain(String column, String sentence) {
        if (Columns.DECISIVE.contains(column)) {
            complaints.add(new OrgDraft.Complaint(column, sentence));
        } else {
            remarks.add(new OrgDraft.Complaint(column, sentence + "；这一格没有登记"));
        }
    }

    private String required(String column, String sentence) {
        var text = Tidy.text(row.text(column));
        if (text.isEmpty()) {
            complain(column, sentence);
        }
        return text;
    }

    private OrgKind kind(int employers) {
        var text = row.text("kind");
        if (text.isBlank()) {
            if (employers == 0) {
                complain("kind", "请填写工会类型，如 独立基层工会");
            }
            return employers > 1 ? OrgKind.JOINT : OrgKind.GRASSROOTS;
        }
        return Objects.requireNonNullElse(choice("kind", Spelling.KINDS), OrgKind.GRASSROOTS);
    }

    private <E extends Enum<E>> @Nullable E choice(String column, Spelling<E> spelling) {
        var text = row.text(column);
        if (text.isBlank()) {
            return null;
        }
        var read = spelling.read(text);
        if (read.isEmpty()) {
            complain(column, "“%s”不在可选的内容里，请从模板的下拉列表中选择".formatted(text));
        }
        return read.orElse(null);
    }

    /// The recent must show their reply; what was founded long ago is entered afterwards, and says so.
    private Approval approval(LocalDate founded) {
        var number = Tidy.text(row.text(Columns.DOCUMENT));
        var on = row.day("documentOn").orElse(founded);
        if (!number.isEmpty()) {
            return new Approval(number, on);
        }
        if (founded.isAfter(frame.on().minusYears(1))) {
            complain(Columns.DOCUMENT, "一年内新建的工会请填写上级工会的批复文号");
        }
        return new Approval("补录：" + frame.source(), on);
    }

    private @Nullable CreditCode unionCode() {
        var code = code(Columns.CODE_KEY);
        if (code != null && !code.isUnion()) {
            complain(Columns.CODE_KEY, "工会的统一社会信用代码以 81 或 89 开头，请勿填写用人单位的代码");
        }
        return code;
    }

    private @Nullable CreditCode code(String column) {
        return row.isWrong(column) ? null : CreditCode.parse(row.text(column)).orElse(null);
    }

    private String area() {
        var text = row.text("area");
        if (text.isBlank()) {
            return "";
        }
        var meant = areas.meant(text, frame.near(), frame.on());
        if (meant.isEmpty()) {
            complain("area", "找不到“%s”，或有几个同名，请填区划代码".formatted(text));
        }
        return meant.map(Area::code).orElse("");
    }

    private Leadership leadership() {
        var phone = row.isWrong("phone") ? "" : row.text("phone");
        var fullTime = Objects.requireNonNullElse(number("fullTime"), 0);
        return new Leadership(Tidy.name(row.text("head")), phone, fullTime, term());
    }

    private @Nullable Term term() {
        var elected = row.day("elected").orElse(null);
        var years = number("termYears");
        if (elected == null) {
            return null;
        }
        if (elected.isAfter(frame.on())) {
            complain("elected", "换届日期还没有到，请核对");
        }
        if (years == null) {
            complain("termYears", "填了换届日期的，请填任期：3 或 5");
            return null;
        }
        if (years != 3 && years != 5) {
            complain("termYears", "任期为三年或者五年");
            return null;
        }
        var number = number("termNumber");
        return new Term(elected, number == null || number == 0 ? null : number, years);
    }

    private Treasury treasury() {
        return new Treasury(
                choice("mode", Spelling.MODES), Tidy.text(row.text("bank")), Tidy.code(row.text("account")));
    }

    /// Several names in one cell are several employers; what else the row says is said of the first.
    private List<Employer> employers(String area) {
        var employers = new ArrayList<Employer>();
        for (var name : row.text("employer").split("[；;、\\n]", -1)) {
            var text = Tidy.text(name);
            if (!text.isEmpty()) {
                employers.add(employers.isEmpty() ? first(text, area) : Employer.named(text));
            }
        }
        return employers;
    }

    private Employer first(String name, String area) {
        var code = code("employerCode");
        if (code != null && code.isUnion()) {
            complain("employerCode", "这是工会的代码，这里请填用人单位自己的统一社会信用代码");
        }
        return new Employer(
                name,
                code,
                Tidy.text(row.text("address")),
                area,
                choice("nature", Spelling.NATURES),
                choice("economicType", Spelling.ECONOMIC_TYPES),
                choice("industry", Spelling.INDUSTRIES),
                number("staff"));
    }

    private @Nullable Integer number(String column) {
        var text = row.text(column);
        if (text.isBlank() || row.isWrong(column)) {
            return null;
        }
        if (!text.matches("\\d{1,8}(\\.0+)?")) {
            complain(column, "请填整数");
            return null;
        }
        return Integer.valueOf(text.replaceFirst("\\..*", ""));
    }
}

package huizhanjia.organizing.lists;

import huizhanjia.area.Area;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.Tidy;
import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.FirmStatus;
import huizhanjia.sheet.Readings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads one row of a list of firms.
final class FirmReading {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 120;

    private final Map<String, String> cells;
    private final Frame frame;
    private final Map<String, String> complaints = new LinkedHashMap<>();

    FirmReading(Map<String, String> cells, Frame frame) {
        this.cells = cells;
        this.frame = frame;
    }

    /// What holds for the whole file.
    ///
    /// @param county where it is read
    /// @param home the township of the post that reads it; the county's code for a post of the county
    /// @param townships to recognise in addresses
    /// @param meant the area somebody wrote by code or name
    record Frame(
            FirmSource source,
            String county,
            String home,
            List<Area> townships,
            Function<String, Optional<Area>> meant) {

        static final String ELSEWHERE = "登记簿中这家单位不在您管辖的乡镇（街道），请由县总工会核对它的所在地";

        /// Whether the firm lies where the post may change it.
        boolean isHome(FirmFacts known) {
            return home.equals(county) || known.place().areaCode().startsWith(home);
        }
    }

    /// A row as it was understood.
    ///
    /// @param facts what it says, with what follows from code and place: for a firm nobody knows yet
    /// @param said what it says itself: a firm that is known learns nothing else from it
    /// @param namesStatus whether it says if the firm is still there
    /// @param complaints what is wrong with it, by column
    record Draft(FirmFacts facts, FirmFacts said, boolean namesStatus, Map<String, String> complaints) {

        /// What it says of a firm that is known: a status it does not name stays as it is.
        FirmFacts saidOf(FirmFacts known) {
            return namesStatus ? said : said.standing(known.status());
        }

        boolean isWrong() {
            return !complaints.isEmpty();
        }
    }

    Draft draft() {
        var name = name();
        var code = code();
        var address = Tidy.text(text("address"));
        var area = area(address);
        var trade = Trades.read(text("industry"));
        var source = frame.source();
        var facts = new FirmFacts(
                name,
                code,
                address,
                new FirmFacts.Place(
                        area,
                        trade.map(Trades.Trade::section).orElse(null),
                        trade.map(Trades.Trade::division).orElse("")),
                FirmSpelling.kind(text("type"), code == null ? "" : code.value(), source),
                new FirmFacts.Staff(staff(), source),
                status(),
                registered(),
                FirmSpelling.tags(text("tags"), address + placeName(area), source));
        return new Draft(facts.classified(), said(facts), !text("status").isBlank(), Map.copyOf(complaints));
    }

    private FirmFacts said(FirmFacts facts) {
        var source = frame.source();
        return new FirmFacts(
                facts.name(),
                facts.creditCode(),
                facts.address(),
                facts.place(),
                text("type").isBlank() ? FirmSpelling.kind("", "", source) : facts.kind(),
                facts.staff(),
                facts.status(),
                facts.registeredOn(),
                FirmSpelling.tags(text("tags"), "", source));
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }

    private String name() {
        var name = Tidy.text(text("name"));
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            complaints.put("name", name.isEmpty() ? "请填写单位名称" : "单位名称应为 2 至 120 个字，请核对");
            return name.isEmpty() ? "（无名称）" : name;
        }
        return name;
    }

    /// Old registration numbers of fifteen digits and words such as 无 say nothing; a code that was mistyped is told.
    private @Nullable CreditCode code() {
        var text = Tidy.code(text("code")).replace("-", "");
        if (!text.matches("[0-9A-Z]{16,}")) {
            return null;
        }
        var code = CreditCode.parse(text);
        if (code.isEmpty()) {
            complaints.put("code", CreditCode.problem(text));
        } else if (code.get().isUnion()) {
            complaints.put("code", "这是工会的代码，请填用人单位自己的统一社会信用代码");
        }
        return code.orElse(null);
    }

    /// As written; else the township the address names; else what the post stands for.
    private String area(String address) {
        var text = Tidy.text(text("area")).replaceAll("(税务所|市场监管所|市场监督管理所|分局|所)$", "");
        var area = text.isEmpty()
                ? named(address)
                : frame.meant().apply(text).map(Area::code).filter(this::isHere).orElseGet(() -> named(text + address));
        var found = area.isEmpty() ? frame.home() : area;
        if (!found.startsWith(frame.home())) {
            complaints.put("area", "这家单位在%s，不在您管辖的乡镇（街道）".formatted(placeName(found)));
        }
        return found;
    }

    private boolean isHere(String area) {
        return area.startsWith(frame.county());
    }

    private String named(String text) {
        return frame.townships().stream()
                .filter(area -> text.contains(area.name()))
                .findFirst()
                .map(Area::code)
                .orElse("");
    }

    private String placeName(String code) {
        return frame.townships().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(Area::name)
                .orElse("");
    }

    private @Nullable Integer staff() {
        var count = FirmSpelling.staff(text("staff"));
        return count.isPresent() ? count.getAsInt() : null;
    }

    private FirmStatus status() {
        var status = FirmSpelling.status(text("status"));
        if (status.isEmpty()) {
            complaints.put("status", "看不懂登记状态“%s”，请写存续、吊销、注销或迁出".formatted(text("status")));
        }
        return status.orElse(FirmStatus.STANDING);
    }

    /// Days come as 1990-01-31 from the sheet.
    private @Nullable LocalDate registered() {
        return Readings.day(text("registered")).orElse(null);
    }
}

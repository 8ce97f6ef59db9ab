package bench;

import bench.Layout.Union;
import huizhanjia.member.RosterField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A roster as somebody would bring it: 300,000 people who are not in the county yet, saved by LibreOffice.
final class RosterFile {

    /// The first of them: far behind everybody the county was made with.
    private static final int FIRST = 6_000_000;

    private static final List<RosterField> FIELDS = List.of(
            RosterField.NAME,
            RosterField.SEX,
            RosterField.ETHNICITY,
            RosterField.ID_NUMBER,
            RosterField.PHONE,
            RosterField.EDUCATION,
            RosterField.POLITICS,
            RosterField.MIGRANT,
            RosterField.TRADE,
            RosterField.HOUSEHOLD_PLACE,
            RosterField.EMPLOYER);

    private RosterFile() {}

    /// The workbook; made when it is not there.
    static Path ready(int rows) throws IOException, InterruptedException {
        var workbook = Bench.TARGET.resolve("roster-of-age-" + rows + ".xlsx");
        if (Files.exists(workbook)) {
            return workbook;
        }
        var text = Bench.TARGET.resolve("roster-of-age-" + rows + ".csv");
        write(text, rows);
        Bench.say("LibreOffice saves %,d rows as a workbook", rows);
        var columns = FIELDS.size() + 2;
        var asText = java.util.stream.IntStream.rangeClosed(1, columns - 1)
                .mapToObj(column -> column + "/2")
                .collect(Collectors.joining("/"));
        var filter = "CSV:44,34,76,1," + asText + "/" + columns + "/5";
        var saved = new ProcessBuilder(
                        "soffice", "--headless", "-env:UserInstallation=file://" + Bench.TARGET.resolve("soffice"),
                        "--infilter=" + filter, "--convert-to", "xlsx", "--outdir", Bench.TARGET.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(Bench.TARGET.resolve("soffice.log").toFile())
                .start()
                .waitFor();
        if (saved != 0 || Files.notExists(workbook)) {
            throw new IOException("soffice (apt install libreoffice-calc) failed, see target/bench/soffice.log");
        }
        return workbook;
    }

    private static void write(Path text, int rows) throws IOException {
        var unions = new Layout(Bench.MEMBERS)
                .townships().stream().flatMap(township -> township.unions().stream()).toList();
        try (var to = Files.newBufferedWriter(text)) {
            line(to, FIELDS.stream().map(RosterField::label).toList(), "所属工会", "入会日期");
            for (var row = 0; row < rows; row++) {
                var union = unions.get((int) ((long) unions.size() * row / rows));
                line(to, typed(FIRST + row, union), union.name(), People.joinedOfAge(FIRST + row).toString());
            }
        }
    }

    private static List<String> typed(int number, Union union) {
        var typed = People.typed(number, BigCounty.employer(union));
        return FIELDS.stream().map(typed::get).toList();
    }

    private static void line(BufferedWriter to, List<String> values, String union, String joined) throws IOException {
        to.write(String.join(",", values) + "," + union + "," + joined + "\n");
    }
}

package bench;

import java.io.IOException;
import java.nio.file.Path;

/// Measures one thing: `import`, `export`, `pages`, `boot`, `duties` or `org`. The source launcher compiles this folder on the way, so
/// that nothing of it is in the product or its build.
public final class Bench {

    /// Everything a bench makes lies here and may be deleted at any time.
    static final Path TARGET = Path.of("target/bench").toAbsolutePath();

    /// The members of the big county.
    static final int MEMBERS = 300_000;

    /// What the big county is compared with to see whether time grows with the number of members.
    static final int MANY = 3_000_000;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var result =
                switch (args[0]) {
                    case "import" -> new ImportBench().measure();
                    case "export" -> new ExportBench().measure();
                    case "pages" -> new PagesBench().measure();
                    case "boot" -> new BootBench().measure();
                    case "duties" -> new DutiesBench().measure();
                    case "org" -> new OrgBench().measure();
                    default -> throw new IOException("no such bench: " + args[0]);
                };
        result.write(TARGET.resolve(args[0] + ".json"));
        IO.println(result.line());
        System.exit(0);
    }

    /// Tells the person who waits what is going on; the last line of standard output stays the result's.
    static void say(String words, Object... values) {
        System.err.printf("bench: " + words + "%n", values);
    }

    /// A number somebody set for this run in the environment.
    static int setting(String name, int usual) {
        var said = System.getenv(name);
        return said == null || said.isBlank() ? usual : Integer.parseInt(said.strip());
    }
}

package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's programs in the hands of the account that may run them.
record Toolbox(Programs programs, Account account) {

    /// Takes the first account that can reach and run the programs from where they lie.
    static Toolbox of(Programs programs, List<Account> accounts) throws IOException {
        var reasons = new ArrayList<String>();
        for (var account : accounts) {
            var toolbox = new Toolbox(programs, account);
            var attempt = toolbox.attempt();
            if (attempt.succeeded()) {
                return toolbox;
            }
            reasons.add(attempt.words());
        }
        throw new Refused("database.cannot-run", """
                本机不能运行自带的 PostgreSQL（%s）。以 root 身份启动时请换普通用户，\
                或用 HUIZHANJIA_DATABASE_URL 指定一个数据库服务器\
                """.formatted(String.join("；", reasons)));
    }

    private ProgramOutcome attempt() throws IOException {
        account.own(programs.folder());
        try {
            return run("postgres", "--version");
        } catch (IOException noSuchProgram) {
            return new ProgramOutcome(1, String.valueOf(noSuchProgram.getMessage()));
        }
    }

    ProgramOutcome run(String program, String... arguments) throws IOException {
        var line = new ArrayList<String>();
        line.add(programs.path(program));
        line.addAll(List.of(arguments));
        var output = Files.createTempFile("huizhanjia-", ".out");
        try {
            return ProgramOutcome.run(account.command(line), output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    void own(Path path) throws IOException {
        account.own(path);
    }
}

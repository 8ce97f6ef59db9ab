package huizhanjia.database;

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
        var words = new ArrayList<String>();
        for (var account : accounts) {
            var toolbox = new Toolbox(programs, account);
            account.own(programs.folder());
            var attempt = toolbox.run("postgres", "--version");
            if (attempt.succeeded()) {
                return toolbox;
            }
            words.add(attempt.words());
        }
        throw new Refused(
                "database.no-account", "PostgreSQL 不能以 root 身份运行，请换普通用户启动会站家（%s）".formatted(String.join("；", words)));
    }

    Outcome run(String program, String... arguments) throws IOException {
        var line = new ArrayList<String>();
        line.add(programs.path(program));
        line.addAll(List.of(arguments));
        var output = Files.createTempFile("huizhanjia-", ".out");
        try {
            return Outcome.run(account.command(line), output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    void own(Path path) throws IOException {
        account.own(path);
    }
}

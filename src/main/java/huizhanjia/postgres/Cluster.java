package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/// The rows on disk: what `initdb` made, with our settings and our door.
record Cluster(Path folder, Toolbox tools) {

    /// One database, one machine: scram over the loopback, and nothing else gets in.
    private static final String DOOR = """
            host all all 127.0.0.1/32 scram-sha-256
            """;

    /// Enough to hold the reason for not starting, too few to hold an older one.
    private static final int LAST_LINES = 10;

    /// Made in a folder of another name and renamed when whole, so that a power cut leaves nothing half made.
    static Cluster openOrCreate(Home home) throws IOException {
        var cluster = new Cluster(in(home.folder()), home.tools());
        Restoration.finish(home.folder());
        if (!Files.isDirectory(cluster.folder)) {
            cluster.create(home.folder().resolve("cluster.new"));
        }
        home.tools().own(cluster.folder);
        return cluster;
    }

    /// Where a home keeps its cluster.
    static Path in(Path home) {
        return home.resolve("cluster");
    }

    ClusterPasswords passwords() throws IOException {
        return ClusterPasswords.read(folder);
    }

    /// Written before every start, so that a new release brings its new settings; `local.conf` has the last word.
    void configure(int port, List<String> settings) throws IOException {
        var text = new StringBuilder(shipped());
        text.append(Memory.ofMachine().settings());
        settings.forEach(line -> text.append(line).append('\n'));
        text.append("port = ").append(port).append('\n');
        text.append("include_if_exists = 'local.conf'\n");
        write("postgresql.conf", text.toString());
        write("pg_hba.conf", DOOR);
    }

    /// A file only the server's account may read.
    private Path secret(Path file, String words) throws IOException {
        Files.deleteIfExists(file);
        Private.createFile(file);
        Files.writeString(file, words);
        tools.own(file);
        return file;
    }

    private void create(Path fresh) throws IOException {
        var clusterPasswords = ClusterPasswords.random();
        Folders.delete(fresh);
        var secret = secret(fresh.resolveSibling("superuser.new"), clusterPasswords.superuser());
        try {
            var made = tools.run("initdb", options(fresh, secret));
            if (!made.succeeded()) {
                throw FileErrors.of(folder, made.words());
            }
            clusterPasswords.write(fresh);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static String[] options(Path fresh, Path secret) {
        return new String[] {
            "--pgdata=" + fresh,
            "--username=" + Roles.SUPERUSER,
            "--pwfile=" + secret,
            "--auth=scram-sha-256",
            "--set=scram_iterations=64",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--text-search-config=simple",
            "--data-checksums"
        };
    }

    /// What the server wrote into its own log last.
    String lastWords() throws IOException {
        var logs = folder.resolve("log");
        if (Files.notExists(logs)) {
            return "";
        }
        try (var files = Files.list(logs)) {
            var latest =
                    files.max(Comparator.comparingLong(path -> path.toFile().lastModified()));
            return latest.isPresent() ? tail(Files.readAllLines(latest.get())) : "";
        }
    }

    private static String tail(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        tools.own(file);
    }

    private static String shipped() throws IOException {
        try (var stream = Cluster.class.getResourceAsStream("postgresql.conf")) {
            if (stream == null) {
                throw new IOException("postgresql.conf is missing from the class path");
            }
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}

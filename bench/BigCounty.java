package bench;

import bench.Layout.Township;
import bench.Layout.Union;
import huizhanjia.kernel.Pinyin;
import huizhanjia.member.MemberRow;
import huizhanjia.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes the big county once in a data folder of its own, by COPY straight into the tables.
final class BigCounty {

    private static final String VERSION = "2";
    private static final List<String> PLACE = List.of("county", "id", "org_id", "stat_org_id", "standing", "joined_on");

    private BigCounty() {}

    /// The data folder of the county with so many members; made when it is not there or the tables changed since.
    static Path ready(int members) throws Exception {
        var data = Bench.TARGET.resolve("data-" + members);
        var stamp = data.resolve("stamp");
        var wanted = VERSION + " " + members + " " + Trees.fingerprint(Path.of("src/main/resources/db/migration"));
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return data;
        }
        Trees.delete(data);
        var began = System.nanoTime();
        Bench.say("making a county of %,d members in %s", members, data);
        try (var inside = Inside.open(data)) {
            fill(inside, new Layout(members));
        }
        Files.writeString(stamp, wanted);
        Bench.say("made in %d s", (System.nanoTime() - began) / 1_000_000_000);
        return data;
    }

    private static void fill(Inside inside, Layout layout) throws Exception {
        try (var to = inside.worker()) {
            new Tree(layout).send(to);
        }
        Staff.enrol(inside, layout);
        var threads = Runtime.getRuntime().availableProcessors();
        var vault = inside.bean(Vault.class);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var work = new ArrayList<Future<?>>();
            for (var township : layout.townships()) {
                work.add(pool.submit(() -> {
                    members(inside, vault, township);
                    return null;
                }));
            }
            for (var i = 0; i < work.size(); i++) {
                work.get(i).get();
                if (i % 5 == 4) {
                    Bench.say("%d of %d townships", i + 1, Layout.TOWNSHIPS);
                }
            }
        }
        try (var owner = inside.owner();
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException notAllowed) {
            Bench.say("not everything vacuumed: %s", notAllowed.getMessage());
        }
    }

    private static void members(Inside inside, Vault vault, Township township) throws SQLException, IOException {
        try (var to = inside.worker()) {
            to.setAutoCommit(false);
            for (var union : township.unions()) {
                members(to, vault, union);
            }
            to.commit();
        }
    }

    private static void members(Connection to, Vault vault, Union union) throws SQLException, IOException {
        Copying members = null;
        var spells = new Copying("member.spell", "county, id, member_id, org_id, standing, began_on, began_by");
        var identities = new Copying("member.identity", "id_index, county, member_id");
        for (var number = union.from(); number < union.until(); number++) {
            var id = Layout.id(4, number);
            var values = new HashMap<>(MemberRow.parameters(
                    People.person(number, employer(union)), MemberRow.SEALED.at(Layout.COUNTY, id), vault));
            place(values, union, id, number);
            var columns = values.keySet().stream().sorted().toList();
            if (members == null) {
                members = new Copying("member.member", columns);
            }
            members.row(columns.stream().map(values::get).toList());
            spells.row(Layout.COUNTY, Layout.id(5, number), id, union.id(), "ACTIVE", People.joinedOn(number), "JOINED");
            identities.row(values.get("id_index"), Layout.COUNTY, id);
        }
        if (members != null) {
            members.send(to);
            spells.send(to);
            identities.send(to);
        }
    }

    private static void place(HashMap<String, Object> values, Union union, UUID id, int number) {
        var place = new Object[] {Layout.COUNTY, id, union.id(), union.id(), "ACTIVE", People.joinedOn(number)};
        for (var i = 0; i < PLACE.size(); i++) {
            values.put(PLACE.get(i), place[i]);
        }
    }

    static String employer(Union union) {
        return union.name().replace("工会委员会", "有限公司");
    }

    /// Everything about organisations: rows, closure, affiliations, employers.
    private static final class Tree {

        private final Layout layout;
        private final Copying orgs = new Copying(
                "org.org",
                "id, parent_id, kind, name, pinyin, initials, area_code, county, founded_on, document_number, document_on,"
                        + " head, elected_on, term_number, term_years, term_ends_on");
        private final Copying closure = new Copying("org.tree", "ancestor_id, descendant_id, depth, from_on");
        private final Copying affiliations = new Copying(
                "org.affiliation",
                "id, org_id, parent_id, hierarchy, from_on, document_number, recorded_by, recorded_at");
        private final Copying employers = new Copying("org.employer", "id, name, pinyin, initials, area_code, staff_count");
        private final Copying coverage = new Copying("org.coverage", "org_id, employer_id, place, from_on");
        private int count;

        Tree(Layout layout) {
            this.layout = layout;
        }

        void send(Connection to) throws SQLException, IOException {
            add(layout.root(), List.of(), "COUNTY", layout.rootName());
            for (var township : layout.townships()) {
                add(township.id(), List.of(layout.root()), "TOWNSHIP_FEDERATION", township.name());
                for (var union : township.unions()) {
                    add(union.id(), List.of(township.id(), layout.root()), "GRASSROOTS", union.name());
                    employ(union);
                }
            }
            to.setAutoCommit(false);
            for (var table : List.of(orgs, closure, affiliations, employers, coverage)) {
                table.send(to);
            }
            to.commit();
        }

        private void add(UUID id, List<UUID> above, String kind, String name) {
            count++;
            var parent = above.isEmpty() ? null : above.getFirst();
            var letters = Pinyin.of(name);
            orgs.row(id, parent, kind, name, letters.full(), letters.initials(), Layout.COUNTY, Layout.COUNTY,
                    "2010-05-01", "样工发〔2010〕" + count + "号", "2010-04-20", "样例主席", "2024-05-01", 4, 5, "2029-05-01");
            closure.row(id, id, 0, "2010-05-01");
            for (var depth = 0; depth < above.size(); depth++) {
                closure.row(above.get(depth), id, depth + 1, "2010-05-01");
            }
            if (parent != null) {
                affiliations.row(Layout.id(6, count), id, parent, "TERRITORIAL", "2010-05-01",
                        "样工发〔2010〕" + count + "号", "启用人", "2026-01-01T00:00:00Z");
            }
        }

        private void employ(Union union) {
            var id = Layout.id(7, count);
            var name = employer(union);
            var letters = Pinyin.of(name);
            employers.row(id, name, letters.full(), letters.initials(), Layout.COUNTY, union.until() - union.from());
            coverage.row(union.id(), id, 1, "2010-05-01");
        }
    }
}

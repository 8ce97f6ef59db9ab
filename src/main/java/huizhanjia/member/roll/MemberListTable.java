package huizhanjia.member.roll;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Tidy;
import huizhanjia.member.Member;
import huizhanjia.member.MemberRow;
import huizhanjia.member.Members.Heads;
import huizhanjia.org.OrgPlace;
import huizhanjia.vault.Vault;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// All SQL that lists and counts `member.member`.
@Component
class MemberListTable {

    /// What a query filters by; `:whole` spares general unions the look into the tree.
    static final String FILTERS = """
            m.county = any(cast(:counties as bpchar[]))
            and (:whole or m.org_id = any(:orgs))
            and ((:standing = '' and m.standing in ('ACTIVE', 'RETAINED')) or m.standing = :standing)
            and (:name = '' or m.name like :name || '%')
            and (:part = '' or m.name like '%' || :part || '%')
            and (:letters = '' or m.pinyin like :letters || '%' or m.initials like :letters || '%')
            and (:identity::bytea is null or m.id_index = :identity)
            and (:phone::bytea is null or m.phone_index = :phone)
            and (:sex::text is null or m.sex = :sex)
            and (:group::text is null or (:group = '*' and m.worker_group not in ('', '0')) or m.worker_group = :group)
            and (:form::text is null or (:form = '*' and m.new_form not in ('', '0')) or m.new_form = :form)
            and (:employment::text is null or m.employment = :employment)
            and (:education::text is null or m.education = :education)
            and (:politics::text is null or m.politics = :politics)
            and (:migrant = '' or case m.migrant when true then '是' when false then '否' else '-' end = :migrant)
            and (not :unborn or m.born_on is null)
            and (:bornFrom::date is null or m.born_on >= :bornFrom)
            and (:bornUntil::date is null or m.born_on <= :bornUntil)
            and (:joinedFrom::date is null or m.joined_on >= :joinedFrom)
            and (:joinedUntil::date is null or m.joined_on <= :joinedUntil)""";

    private static final String IN_TREE = """
            select %s
            from unnest(cast(:orgs as uuid[]), cast(:counties as bpchar[])) with ordinality as o (org_id, county, place)
            cross join lateral (
                select %s
                from member.member m
                where m.county = o.county
                and m.org_id = o.org_id
                and m.standing in ('ACTIVE', 'RETAINED')
                and (o.place > 1 or (m.pinyin, m.id) > (:pinyin, :after))
                order by m.pinyin, m.id
                limit :limit
            ) m
            order by o.place, m.pinyin, m.id
            limit :limit
            """.formatted(MemberRow.COLUMNS, MemberRow.COLUMNS + ", m.pinyin");

    private static final String SEARCH = """
            select %s
            from member.member m
            where %s
            and (m.pinyin, m.id) > (:pinyin, :after)
            order by m.pinyin, m.id
            limit :limit
            """.formatted(MemberRow.COLUMNS, FILTERS);

    private static final String COUNT = """
            select count(*)
            from member.member m
            where %s
            """.formatted(FILTERS);

    private final JdbcClient jdbc;
    private final Vault vault;

    MemberListTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Members of the places in their order, from after the cursor within the first place.
    List<Member> inTree(List<OrgPlace> places, ListCursor after, ListLength length) {
        return jdbc.sql(IN_TREE)
                .param("orgs", places.stream().map(place -> place.id().value()).toArray(UUID[]::new))
                .param("counties", places.stream().map(OrgPlace::county).toArray(String[]::new))
                .param("pinyin", after.pinyin())
                .param("after", after.member().value())
                .param("limit", length.rows())
                .query((row, number) -> length.opened() ? MemberRow.open(row, vault) : MemberRow.closed(row))
                .list();
    }

    /// Members the query finds, by pinyin, from after the cursor.
    List<Member> search(Search search, ListCursor after, ListLength length) {
        return filtered(SEARCH, search)
                .param("pinyin", after.pinyin())
                .param("after", after.member().value())
                .param("limit", length.rows())
                .query((row, number) -> length.opened() ? MemberRow.open(row, vault) : MemberRow.closed(row))
                .list();
    }

    long count(Search search) {
        return filtered(COUNT, search).query(Long.class).single();
    }

    /// How many belong to each organisation of a county today, active and retained.
    Map<OrgId, Heads> perOrg(String county) {
        var counts = new HashMap<OrgId, Heads>();
        jdbc.sql("""
                select m.org_id, count(*) filter (where m.standing = 'ACTIVE') as active,
                    count(*) filter (where m.standing = 'RETAINED') as retained
                from member.member m
                where m.county = :county
                and m.standing in ('ACTIVE', 'RETAINED')
                group by m.org_id
                """).param("county", county).query(row -> {
            counts.put(
                    new OrgId(row.getObject("org_id", UUID.class)),
                    new Heads(row.getLong("active"), row.getLong("retained")));
        });
        return counts;
    }

    /// Active members on a past day, by the organisation they belonged to then.
    Map<OrgId, Long> countedOn(String county, LocalDate on) {
        var counts = new HashMap<OrgId, Long>();
        jdbc.sql("""
                select s.org_id, count(*) as members
                from member.spell s
                join member.member m on m.county = s.county and m.id = s.member_id and m.standing <> 'VOID'
                where s.county like :county
                and s.standing = 'ACTIVE'
                and s.began_on <= :on
                and (s.ended_on is null or s.ended_on > :on)
                group by s.org_id
                """).param("county", county + "%").param("on", on).query(row -> {
            counts.put(new OrgId(row.getObject("org_id", UUID.class)), row.getLong("members"));
        });
        return counts;
    }

    /// Whether anybody belongs or belonged to the organisation.
    boolean hasEver(OrgId org) {
        return jdbc.sql("select exists (select 1 from member.spell s where s.org_id = :org)")
                .param("org", org.value())
                .query(Boolean.class)
                .single();
    }

    private StatementSpec filtered(String sql, Search search) {
        return jdbc.sql(sql).params(search.parameters());
    }

    /// A query with what only the moment knows.
    ///
    /// @param anywhere whether Chinese words may stand anywhere in the name
    record Search(MemberQuery query, ListReach reach, LocalDate on, boolean anywhere) {

        Map<String, @Nullable Object> parameters() {
            var values = new HashMap<String, @Nullable Object>();
            values.put("counties", reach.counties());
            values.put("whole", reach.whole());
            values.put("orgs", reach.whole() ? new UUID[0] : reach.orgs());
            values.put(
                    "standing", query.standing() == null ? "" : query.standing().name());
            words(values);
            values.put("identity", blind(query.identity()));
            values.put("phone", blind(query.phone()));
            values.put("unborn", query.ageFrom() == MemberQuery.UNKNOWN_AGE);
            values.put(
                    "bornFrom",
                    query.ageUntil() <= 0
                            ? null
                            : day(on.minusYears(query.ageUntil() + 1L).plusDays(1)));
            values.put("bornUntil", query.ageFrom() <= 0 ? null : day(on.minusYears(query.ageFrom())));
            values.put("joinedFrom", day(query.joinedFrom()));
            values.put("joinedUntil", day(query.joinedUntil()));
            values.put("sex", code(query.codes().sex()));
            values.put("group", code(query.codes().workerGroup()));
            values.put("form", code(query.codes().newForm()));
            values.put("employment", code(query.codes().employment()));
            values.put("education", code(query.codes().education()));
            values.put("politics", code(query.codes().politics()));
            values.put("migrant", query.codes().migrant());
            return values;
        }

        private void words(Map<String, @Nullable Object> values) {
            var words = Tidy.text(query.words())
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
            var latin = words.chars().allMatch(c -> c < 0x80);
            values.put("letters", latin ? words.toLowerCase(Locale.ROOT).replace(" ", "") : "");
            values.put("name", latin || anywhere ? "" : words);
            values.put("part", !latin && anywhere ? words : "");
        }

        /// Any code asks for nothing; none filled in asks for the empty one.
        private static @Nullable String code(String wanted) {
            return wanted.isEmpty() ? null : wanted.equals(MemberQuery.CodeFilter.NOT_FILLED) ? "" : wanted;
        }

        private static byte @Nullable [] blind(String reference) {
            return reference.isEmpty() ? null : HexFormat.of().parseHex(reference);
        }

        private static @Nullable Date day(@Nullable LocalDate day) {
            return day == null ? null : Date.valueOf(day);
        }
    }

    /// Where a page begins: after this name and member.
    record ListCursor(String pinyin, MemberId member) {

        static final ListCursor START = new ListCursor("", new MemberId(new UUID(0, 0)));
    }

    /// How many rows, and whether their sealed fields are opened.
    record ListLength(int rows, boolean opened) {}
}

package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.Huizhanjia;
import huizhanjia.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

@QingshanTest
record TwoCountiesTests(JdbcClient here) {

    /// What somebody would see; without ids, moments, and the few terms that are told from the day of loading.
    private static final List<String> CONTENT = List.of("""
            select md5(string_agg(concat_ws('|', o.kind, o.name, p.name, o.area_code, o.county, o.credit_code,
                       o.founded_on, o.document_number, o.document_on, o.head, o.full_time_count, o.legal_number,
                       o.funds_mode, o.bank), E'\\n' order by o.name))
            from org.org o
            left join org.org p on p.id = o.parent_id
            """, """
            select md5(string_agg(concat_ws('|', o.name, e.name, e.credit_code, e.address, e.staff_count, c.from_on),
                       E'\\n' order by o.name, c.place))
            from org.coverage c
            join org.employer e on e.id = c.employer_id
            join org.org o on o.id = c.org_id
            """, """
            select md5(string_agg(concat_ws('|', m.name, m.pinyin, m.sex, m.born_on, m.ethnicity, encode(m.id_index, 'hex'),
                       encode(m.phone_index, 'hex'), m.standing, m.joined_on, m.education, m.politics, m.native_place,
                       m.household, m.migrant, m.employment, m.employment_form, m.employer, m.platform, m.trade, m.skill,
                       m.position, m.worker_group, m.new_form, m.union_post, m.honour, o.name),
                       E'\\n' order by m.id_index))
            from member.member m
            join org.org o on o.id = m.org_id
            """, """
            select md5(string_agg(concat_ws('|', encode(m.id_index, 'hex'), o.name, s.standing, s.began_on, s.began_by,
                       s.ended_on, s.ended_by, s.reason, s.document, s.note),
                       E'\\n' order by m.id_index, s.began_on))
            from member.spell s
            join member.member m on m.county = s.county and m.id = s.member_id
            join org.org o on o.id = s.org_id
            """, """
            select md5(string_agg(concat_ws('|', c.login_name, c.name, a.post, o.name, a.from_on, a.document_number),
                       E'\\n' order by c.login_name, a.post))
            from access.appointment a
            join access.clerk c on c.id = a.clerk_id
            join org.org o on o.id = a.org_id
            """);

    @Test
    void two_databases_get_the_same_county() {
        try (var other = new SpringApplicationBuilder(Huizhanjia.class, TestDatabase.class)
                .run("--huizhanjia.county=qingshan", "--server.port=0")) {
            assertThat(digests(other.getBean(JdbcClient.class))).isEqualTo(digests(here));
        }
    }

    private static List<String> digests(JdbcClient jdbc) {
        return CONTENT.stream()
                .map(sql -> jdbc.sql(sql).query(String.class).single())
                .toList();
    }
}

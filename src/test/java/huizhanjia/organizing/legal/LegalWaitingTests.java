package huizhanjia.organizing.legal;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What is counted of registrations is what the list says, union by union.
@QingshanTest
@Transactional
record LegalWaitingTests(LegalWaiting waiting, LegalPersons legal, Qingshan qingshan, JdbcClient database) {

    @Test
    void as_many_are_counted_as_the_list_shows_in_every_state_there_is() {
        unions(600);
        var scope = qingshan.organizer().scope();
        var lines = legal.in(scope);
        assertThat(lines.stream().map(line -> line.standing().state()).collect(Collectors.toSet()))
                .containsAll(EnumSet.complementOf(EnumSet.of(LegalStanding.State.CANCELLED)));
        assertThat(waiting.in(scope)).isEqualTo(owed(lines));
        var town = qingshan.townshipOfficer().scope();
        assertThat(waiting.in(town)).isEqualTo(owed(legal.in(town)));
        var mine = new Scope(qingshan.org("mine"), "210199");
        assertThat(waiting.in(mine)).isEqualTo(owed(legal.in(mine)));
        var city = new Scope(qingshan.city(), "2101");
        assertThat(waiting.in(city)).isEqualTo(owed(legal.in(city)));
    }

    private static LegalWaiting.Owed owed(List<LegalPersons.Line> lines) {
        var owed = lines.stream()
                .map(LegalPersons.Line::standing)
                .filter(standing -> standing.state().next().isPresent())
                .toList();
        return new LegalWaiting.Owed(owed.size(), owed.stream().anyMatch(LegalStanding::late));
    }

    /// Directly below the county: with and without certificates that end and began on many days, moved, in
    /// review, ended.
    private void unions(int many) {
        database.sql("""
                        with founded as (
                            insert into org.org (id, parent_id, kind, name, pinyin, initials, area_code, county, founded_on,
                                document_number, document_on, legal_number, legal_from_on, legal_until_on)
                            select gen_random_uuid(), :county, 'GRASSROOTS', '新工会' || n, 'x', 'x', '210199', '210199',
                                public.today() - n, '一号', public.today(),
                                case when n % 3 > 0 then 'L' || n end,
                                case when n % 3 > 0 then public.today() - 400 end,
                                case when n % 3 > 0 and n % 7 > 0 then public.today() + n - 200 end
                            from generate_series(1, :many) n
                            returning id, substr(name, 4)::int as n
                        ), stood as (
                            insert into org.tree (ancestor_id, descendant_id, depth, from_on)
                            select a.ancestor_id, f.id, a.depth + 1, public.today()
                            from founded f
                            join org.tree a on a.descendant_id = :county
                            where f.n % 11 > 0
                            union all
                            select f.id, f.id, 0, public.today()
                            from founded f
                        ), ended as (
                            insert into org.ended (org_id, ended_on, ground, ground_document, resolution, resolved_on,
                                reply_number, replied_on, property_document, audit_document, recorded_by, recorded_at)
                            select f.id, public.today() - 10, 'UNIT_CLOSED', '一', '二', public.today() - 11, '三', public.today() - 11, '四', '五',
                                '周红', now()
                            from founded f
                            where f.n % 11 = 0
                        ), sat as (
                            insert into organizing.domicile (county, org_id, place, address, from_on, document, recorded_at)
                            select '210199', f.id, p, '某路', public.today() - 300 + p, '证明', now()
                            from founded f
                            cross join generate_series(0, 1) p
                            where f.n % 5 = 0 and (p = 0 or f.n % 10 = 0)
                        ), asked as (
                            insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name,
                                post, opened_at)
                            select '210199', gen_random_uuid(), 'legal', f.id,
                                case when f.n % 2 = 0 then '变更登记' else '注销登记' end, 0,
                                case when f.n % 2 = 0 then 'APPLIED' else 'STRUCK' end,
                                case when f.n % 2 = 0 then 'SUPERIOR' else 'NOBODY' end, '周红', '组织干部', now()
                            from founded f
                            where f.n % 13 = 0
                            returning id, title, state
                        ), struck as (
                            insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name,
                                post, taken_at)
                            select '210199', a.id, 0, 'STRIKE', '', '', public.today(), '周红', '组织干部', now()
                            from asked a
                            where a.state = 'STRUCK'
                        )
                        insert into organizing.legal_matter (county, id, kind, papers)
                        select '210199', a.id, case a.title when '变更登记' then 'CHANGE' else 'CANCEL' end, '申请表'
                        from asked a
                        """)
                .param("county", qingshan.county().value())
                .param("many", many)
                .update();
    }
}

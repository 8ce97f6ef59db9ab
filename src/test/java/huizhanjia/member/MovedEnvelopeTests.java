package huizhanjia.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Amendment;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.Leadership;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.Treasury;
import huizhanjia.signin.As;
import huizhanjia.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whoever may write to the whole database, as its owner may, moves no sealed value to where it says something else.
@RollTest
@DirtiesContext // what was moved stays where it does not open
record MovedEnvelopeTests(
        Roll roll,
        Members members,
        Orgs orgs,
        MockMvcTester http,
        @Value("${huizhanjia.keys}") Path keys,
        FlywayConnectionDetails owner) {

    private static final String UNREADABLE = "无法解密";

    @Test
    void one_member_does_not_get_the_number_of_another() {
        var mine = roll.admit(Roll.person("夏本人"));
        var yours = roll.admit(Roll.person("夏别人"));
        move("""
                update member.member m set sealed = (select o.sealed from member.member o where o.id = :from)
                where m.id = :to
                """, mine, yours);
        assertUnreadable(yours);
        assertThat(roll.of(mine).person().shown(RosterField.PHONE)).startsWith("199");
    }

    @Test
    void one_bad_row_spoils_no_list_and_is_told() {
        var mine = roll.admit(Roll.person("梅本人"));
        var yours = roll.admit(Roll.person("梅别人"));
        move("""
                update member.member m set sealed = (select o.sealed from member.member o where o.id = :from)
                where m.id = :to
                """, mine, yours);
        assertThat(http.get().uri("/members?q=梅&column=name&column=id_number").with(As.actor(roll.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("梅本人", "梅别人", UNREADABLE);
        assertThat(http.get().uri("/members/" + yours).with(As.actor(roll.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains(UNREADABLE);
        assertThatThrownBy(() -> members.amend(roll.of(yours), Roll.person("梅别人"), roll.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("打不开");
        assertThat(http.get().uri("/system").with(As.actor(administrator())))
                .hasStatusOk()
                .bodyText()
                .containsPattern("启动以来有 [0-9]+ 处打不开");
        assertThat(http.get().uri("/").with(As.actor(administrator())))
                .hasStatusOk()
                .bodyText()
                .contains("打不开的加密内容");
    }

    @Test
    void a_phone_is_no_account_and_an_account_no_phone() {
        var org = orgs.need(roll.clerk().scope(), roll.mill());
        var known = org.particulars();
        orgs.amend(
                org.id(),
                new Amendment(
                        reachable(known, "13800001111", "6222000011112222"),
                        LocalDate.of(2024, 5, 1),
                        "青工发〔2024〕3号",
                        org.version()),
                roll.clerk());
        asOwner()
                .sql("update org.org set phone = account, account = phone where id = :id")
                .param("id", org.id().value())
                .update();
        var moved = orgs.need(roll.clerk().scope(), org.id()).particulars();
        assertThat(moved.leadership().phone()).isEqualTo(UNREADABLE);
        assertThat(moved.treasury().account()).isEqualTo(UNREADABLE);
    }

    @Test
    void a_phone_of_one_union_is_not_that_of_another() {
        var from = founded("红光厂工会", "13900002222");
        var to = founded("红旗厂工会", "13700003333");
        asOwner()
                .sql("update org.org set phone = (select o.phone from org.org o where o.id = :from) where id = :to")
                .param("from", from.value())
                .param("to", to.value())
                .update();
        assertThat(orgs.need(roll.clerk().scope(), to)
                        .particulars()
                        .leadership()
                        .phone())
                .isEqualTo(UNREADABLE);
        assertThat(orgs.need(roll.clerk().scope(), from)
                        .particulars()
                        .leadership()
                        .phone())
                .isEqualTo("139****2222");
    }

    @Test
    void what_one_table_keeps_of_somebody_does_not_open_in_another() {
        var person = Roll.person("谭两处");
        var held = roll.admit(person);
        roll.claim(person, roll.school());
        asOwner().sql("""
                update member.member m
                set sealed = (select c.claim_sealed from member.comparison c where c.holder_id = m.id)
                where m.id = :id
                """).param("id", held.value()).update();
        assertUnreadable(held);
    }

    @Test
    void a_record_copied_into_another_county_says_nothing_there() {
        var id = roll.admit(Roll.person("邹迁移"));
        asOwner()
                .sql("alter table member.spell drop constraint if exists spell_county_member_id_fkey")
                .update();
        asOwner()
                .sql("update member.member set county = '210198' where id = :id")
                .param("id", id.value())
                .update();
        assertUnreadable(id);
    }

    /// A tag over the row says that the value was written for the row, not that it is the last one written: see ADR
    /// 0044.
    @Test
    void an_older_value_of_the_same_row_is_not_told_from_its_latest() {
        var id = roll.admit(Roll.person("卫昨日"));
        var older = sealed(id);
        var before = roll.of(id).person();
        var phone = Crowd.read(Map.of(
                RosterField.NAME, "卫昨日",
                RosterField.ID_NUMBER, before.kept(RosterField.ID_NUMBER),
                RosterField.PHONE, "19900000002"));
        members.amend(roll.of(id), phone, roll.clerk());
        paste(id, older);
        assertThat(roll.of(id).person().kept(RosterField.PHONE)).isEqualTo("19900000001");
    }

    @Test
    void an_envelope_of_an_earlier_release_is_let_in_no_more() {
        var bound = keys.resolveSibling(keys.getFileName() + ".bound");
        await().until(() -> lines(bound).stream().anyMatch(line -> line.startsWith("member.member.sealed ")));
        var id = roll.admit(Roll.person("柳当年"));
        paste(id, new KeyRing(keys).unbound("210199199003071234\u001f13800001111\u001f"));
        assertUnreadable(id);
    }

    private Actor administrator() {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "秦管理",
                "青山县总工会 · 系统管理员",
                roll.clerk().scope(),
                Set.of("clerk:manage", "desk:read"),
                "r-1");
    }

    private void assertUnreadable(MemberId id) {
        var person = roll.of(id).person();
        assertThat(RosterField.SEALED).allSatisfy(field -> {
            assertThat(person.shown(field)).isEqualTo(UNREADABLE);
            assertThat(person.shown(field)).isEqualTo(UNREADABLE);
            assertThatThrownBy(() -> person.kept(field)).isInstanceOf(Refused.class);
        });
    }

    private OrgId founded(String name, String phone) {
        var known = Particulars.of(OrgKind.GRASSROOTS, name, "210199001");
        return orgs.found(
                        new Founding(
                                roll.county(),
                                reachable(known, phone, ""),
                                LocalDate.of(2015, 5, 1),
                                new Approval("青工发〔2015〕9号", LocalDate.of(2015, 4, 20))),
                        roll.clerk())
                .id();
    }

    private static Particulars reachable(Particulars known, String phone, String account) {
        var leadership = known.leadership();
        return new Particulars(
                known.kind(),
                known.name(),
                known.areaCode(),
                known.creditCode(),
                new Leadership(leadership.head(), phone, leadership.fullTimeCount(), leadership.term()),
                new Treasury(known.treasury().mode(), known.treasury().bank(), account),
                known.legalPerson(),
                known.employers());
    }

    private byte[] sealed(MemberId id) {
        return asOwner()
                .sql("select m.sealed from member.member m where m.id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private void paste(MemberId id, byte[] envelope) {
        asOwner()
                .sql("update member.member set sealed = :envelope where id = :id")
                .param("envelope", envelope)
                .param("id", id.value())
                .update();
    }

    private void move(String sql, MemberId from, MemberId to) {
        assertThat(asOwner()
                        .sql(sql)
                        .param("from", from.value())
                        .param("to", to.value())
                        .update())
                .isEqualTo(1);
    }

    private JdbcClient asOwner() {
        return JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(owner.getJdbcUrl()),
                String.valueOf(owner.getUsername()),
                String.valueOf(owner.getPassword())));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}

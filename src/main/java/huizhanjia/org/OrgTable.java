package huizhanjia.org;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Pinyin;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.org` that reads or changes one organisation.
@Component
class OrgTable {

    private final JdbcClient jdbc;

    OrgTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Org org, Envelopes envelopes) {
        jdbc.sql("""
                insert into org.org (id, parent_id, kind, name, pinyin, initials, area_code, county, credit_code,
                                     founded_on, document_number, document_on, head, phone, full_time_count, elected_on,
                                     term_number, term_years, term_ends_on, legal_number, legal_from_on, legal_until_on,
                                     funds_mode, bank, account)
                values (:id, :parent, :kind, :name, :pinyin, :initials, :areaCode, :county, :creditCode,
                        :foundedOn, :documentNumber, :on, :head, :phone, :fullTimeCount, :electedOn,
                        :particularsLeadershipTermNumber, :years, :termEndsOn, :particularsLegalPersonNumber, :fromOn,
                        :untilOn, :mode, :bank, :account)
                """).paramSource(columns(org, envelopes)).update();
    }

    /// Changes the row if it still has the version; 0 when somebody was faster.
    int change(Org org, Envelopes envelopes) {
        return jdbc.sql("""
                update org.org
                set kind = :kind, name = :name, pinyin = :pinyin, initials = :initials, area_code = :areaCode,
                    credit_code = :creditCode, head = :head, phone = :phone, full_time_count = :fullTimeCount,
                    elected_on = :electedOn, term_number = :particularsLeadershipTermNumber, term_years = :years,
                    term_ends_on = :termEndsOn, legal_number = :particularsLegalPersonNumber, legal_from_on = :fromOn,
                    legal_until_on = :untilOn, funds_mode = :mode, bank = :bank, account = :account,
                    version = version + 1
                where id = :id and version = :version
                """).paramSource(columns(org, envelopes)).update();
    }

    /// Puts the row under another parent if it still has the version; 0 when somebody was faster.
    int changeParent(UUID id, UUID parent, long version) {
        return jdbc.sql("""
                update org.org
                set parent_id = :parent, version = version + 1
                where id = :id and version = :version
                """)
                .param("id", id)
                .param("parent", parent)
                .param("version", version)
                .update();
    }

    /// When the organisation was entered here.
    Instant recordedAt(UUID id) {
        return jdbc.sql("select o.recorded_at from org.org o where o.id = :id")
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /// Voids an organisation and frees its credit code; the row stays.
    void retract(UUID id, String reason, String by, Instant at) {
        jdbc.sql("""
                insert into org.voided (org_id, reason, voided_by, voided_at)
                values (:id, :reason, :by, :at)
                """)
                .param("id", id)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update org.org set credit_code = null, version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /// The organisation unless it was voided; phone, account and employers are still to be filled in.
    Optional<Org> find(UUID id) {
        return jdbc.sql("""
                select o.id, o.parent_id as parent, o.kind, o.name, o.area_code, o.county, o.credit_code, o.founded_on,
                       o.document_number, o.document_on as on, o.head, '' as phone, o.full_time_count, o.elected_on,
                       o.term_number as particulars_leadership_term_number, o.term_years as years,
                       o.legal_number as particulars_legal_person_number, o.legal_from_on as from_on,
                       o.legal_until_on as until_on, o.funds_mode as mode, o.bank, '' as account, o.version
                from org.org o
                where o.id = :id
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                """).param("id", id).query(RecordRows.of(Org.class)).optional();
    }

    Envelopes envelopes(UUID id) {
        return jdbc.sql("select o.phone, o.account from org.org o where o.id = :id")
                .param("id", id)
                .query(Envelopes.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from org.org o)")
                .query(Boolean.class)
                .single();
    }

    /// Another organisation that bears the credit code, voided ones included; nothing when there is none.
    Optional<String> bearerOf(String creditCode, UUID except) {
        return jdbc.sql("select o.name from org.org o where o.credit_code = :code and o.id <> :except")
                .param("code", creditCode)
                .param("except", except)
                .query(String.class)
                .optional();
    }

    /// Whether an organisation of the name stands directly under the parent already.
    boolean hasSibling(@Nullable UUID parent, String name, UUID except) {
        return jdbc.sql("""
                select exists (select 1
                               from org.org o
                               where o.parent_id = :parent
                                 and o.name = :name
                                 and o.id <> :except
                                 and not exists (select 1 from org.voided v where v.org_id = o.id)
                                 and not exists (select 1 from org.ended e where e.org_id = o.id))
                """)
                .param("parent", parent)
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    private static Params columns(Org org, OrgTable.Envelopes envelopes) {
        var pinyin = Pinyin.of(org.name());
        var term = org.particulars().leadership().term();
        return Params.of(org)
                .and("pinyin", pinyin.full())
                .and("initials", pinyin.initials())
                .and("termEndsOn", term == null ? null : term.endsOn())
                .and("phone", envelopes.phone())
                .and("account", envelopes.account());
    }

    /// The sealed columns.
    @SuppressWarnings("ArrayRecordComponent") // envelopes are opened, never compared
    record Envelopes(byte @Nullable [] phone, byte @Nullable [] account) {

        static final Envelopes NONE = new Envelopes(null, null);
    }
}

package huizhanjia.access;

import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Clerks, whether they may sign in, and what ended all they had been handed: `access.clerk`,
/// `access.clerk_standing`, `access.revocation`.
@Component
class ClerkTable {

    private static final String OWN = """
            select c.id, 'clerk ' || c.login_name || ' ' || c.name || ' ' || c.org_id
            from access.clerk c
            where c.id %1$s
            union all
            select s.clerk_id, 'standing ' || s.id
            from access.clerk_standing s
            where s.clerk_id %1$s
            union all
            select v.clerk_id, 'revocation ' || v.id
            from access.revocation v
            where v.clerk_id %1$s
            union all
            select p.clerk_id, 'password ' || p.id
            from access.password p
            where p.clerk_id %1$s
            union all
            select a.clerk_id, 'appointment ' || a.id || coalesce(' ended ' || e.ended_on, '')
            from access.appointment a
            left join access.appointment_end e on e.appointment_id = a.id
            where a.clerk_id %1$s
            union all
            select h.clerk_id, 'untold ' || h.id
            from access.handover h
            join access.handover_confirmation f on f.handover_id = h.id
            left join access.handover_reading t on t.handover_id = h.id
            where h.clerk_id %1$s and t.handover_id is null
            """;

    private final JdbcClient jdbc;
    private final String saidOfOne;
    private final String saidOfMany;

    /// Of one clerk, as every request asks, by a plan the database keeps: a list it plans anew each time, which costs
    /// more than reading.
    ClerkTable(JdbcClient jdbc, List<ClerkAccessCache.ClerkRows> others) {
        this.jdbc = jdbc;
        var rows = Stream.concat(Stream.of(OWN), others.stream().map(ClerkAccessCache.ClerkRows::select))
                .collect(Collectors.joining(" union all "));
        this.saidOfOne = said(rows, "= :ids");
        this.saidOfMany = said(rows, "= any(:ids)");
    }

    private static String said(String rows, String whose) {
        return "select r.clerk, md5(string_agg(r.said, ' ' order by r.said)) from (%s) r (clerk, said) group by r.clerk"
                .formatted(rows.formatted(whose));
    }

    /// Whether the login name was free.
    boolean add(Clerk clerk) {
        return jdbc.sql("""
                insert into access.clerk (id, login_name, name, org_id, enrolled_at)
                values (:id, :loginName, :name, :org, :at)
                on conflict (login_name) do nothing
                """)
                        .param("id", clerk.id().value())
                        .param("loginName", clerk.loginName())
                        .param("name", clerk.name())
                        .param("org", clerk.org().value())
                        .param("at", clerk.enrolledAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void stand(ClerkId clerk, boolean enabled, String reason, Instant at) {
        jdbc.sql("""
                insert into access.clerk_standing (id, clerk_id, enabled, reason, recorded_at)
                values (:id, :clerk, :enabled, :reason, :at)
                """)
                .param("id", Ids.next())
                .param("clerk", clerk.value())
                .param("enabled", enabled)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends every session, token and feed the clerk was handed until now.
    void revoke(ClerkId clerk, String reason, Instant at) {
        jdbc.sql("""
                insert into access.revocation (id, clerk_id, reason, revoked_at)
                values (:id, :clerk, :reason, :at)
                """)
                .param("id", Ids.next())
                .param("clerk", clerk.value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How often what the clerk was handed was revoked.
    int generation(ClerkId clerk) {
        return jdbc.sql("select count(*)::int from access.revocation r where r.clerk_id = :clerk")
                .param("clerk", clerk.value())
                .query(Integer.class)
                .single();
    }

    /// What every row about the clerks together says: another stamp as soon as any was added, the same as long as none
    /// was. Rows are only ever added, so nothing needs to be counted or told.
    Map<ClerkId, String> stamps(Collection<ClerkId> clerks) {
        var ids = clerks.stream().map(ClerkId::value).toArray(UUID[]::new);
        var isOne = ids.length == 1;
        return jdbc
                .sql(isOne ? saidOfOne : saidOfMany)
                .param("ids", isOne ? ids[0] : ids)
                .query((row, number) -> Map.entry(new ClerkId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Clerk> find(ClerkId clerk) {
        return jdbc.sql("""
                select c.id, c.login_name, c.name, c.org_id as org, coalesce(s.enabled, true) as enabled, c.enrolled_at
                from access.clerk c
                left join lateral (
                    select x.enabled from access.clerk_standing x where x.clerk_id = c.id order by x.id desc limit 1
                ) s on true
                where c.id = :id
                """).param("id", clerk.value()).query(Clerk.class).optional();
    }

    Optional<ClerkId> named(String loginName) {
        return jdbc.sql("select c.id from access.clerk c where c.login_name = :loginName")
                .param("loginName", loginName)
                .query((row, number) -> new ClerkId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Holds the clerk's row until the transaction ends, so that two grants see each other; what names the
    /// clerk does not wait.
    void lock(ClerkId clerk) {
        jdbc.sql("select c.id from access.clerk c where c.id = :id for no key update")
                .param("id", clerk.value())
                .query((row, number) -> number)
                .optional();
    }

    List<OrgId> orgs() {
        return jdbc.sql("select distinct c.org_id as id from access.clerk c")
                .query((row, number) -> new OrgId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Clerk> by(Collection<ClerkId> ids) {
        return jdbc.sql("""
                select c.id, c.login_name, c.name, c.org_id as org, coalesce(s.enabled, true) as enabled, c.enrolled_at
                from access.clerk c
                left join lateral (
                    select x.enabled from access.clerk_standing x where x.clerk_id = c.id order by x.id desc limit 1
                ) s on true
                where c.id = any(:ids)
                """)
                .param("ids", ids.stream().map(ClerkId::value).toArray(UUID[]::new))
                .query(Clerk.class)
                .list();
    }

    List<Clerk> all(Collection<OrgId> orgs) {
        return jdbc.sql("""
                select c.id, c.login_name, c.name, c.org_id as org, coalesce(s.enabled, true) as enabled, c.enrolled_at
                from access.clerk c
                left join lateral (
                    select x.enabled from access.clerk_standing x where x.clerk_id = c.id order by x.id desc limit 1
                ) s on true
                where c.org_id = any(:orgs)
                """)
                .param("orgs", orgs.stream().map(OrgId::value).toArray(UUID[]::new))
                .query(Clerk.class)
                .list();
    }

    /// Clerks of the organisations, by part of a name or login name; all of them for empty words.
    List<Clerk> of(Collection<OrgId> orgs, String words) {
        return jdbc.sql("""
                select c.id, c.login_name, c.name, c.org_id as org, coalesce(s.enabled, true) as enabled, c.enrolled_at
                from access.clerk c
                left join lateral (
                    select x.enabled from access.clerk_standing x where x.clerk_id = c.id order by x.id desc limit 1
                ) s on true
                where c.org_id = any(:orgs)
                    and (:words = '' or strpos(c.name, :words) > 0 or strpos(c.login_name, lower(:words)) > 0)
                order by c.login_name
                """)
                .param("orgs", orgs.stream().map(OrgId::value).toArray(UUID[]::new))
                .param("words", words)
                .query(Clerk.class)
                .list();
    }
}

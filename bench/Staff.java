package bench;

import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Enrolment;
import huizhanjia.access.Granting;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;

/// The two hundred clerks of the big county; one of them does what is measured.
final class Staff {

    static final String LOGIN = "liangce";
    static final String PASSWORD = "Qingshan-2026-ceshi";

    private static final int CLERKS = 200;

    private Staff() {}

    /// One through the doors of the house, the others as copies of the row: hashing a password takes its time.
    static void enrol(Inside inside, Layout layout) throws SQLException {
        var root = new OrgId(layout.root());
        var by = new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "启用人",
                "系统启用",
                new Scope(root, Layout.COUNTY),
                Set.of("org:found", "clerk:plant", "appointment:grant"),
                "bench");
        var clerk = inside.bean(Clerks.class).plant(by, new Enrolment(LOGIN, "量测员", root, PASSWORD, false));
        var from = LocalDate.of(2026, 1, 5);
        inside.bean(Appointments.class).grant(by, new Granting(clerk, root, Post.ORGANIZER, from, null, "样工发〔2026〕1号"));
        try (var to = inside.worker();
                var statement = to.createStatement()) {
            // Its password is printed here, so it is a rehearsal and asks for no second factor.
            statement.execute("insert into county.landmark (name, id) values ('org:county', '%s')".formatted(layout.root()));
            statement.execute("""
                    with fresh as (
                        insert into access.clerk (id, login_name, name, org_id, enrolled_at)
                        select gen_random_uuid(), 'kebenyuan' || n, '样例科员' || n, c.org_id, c.enrolled_at
                        from access.clerk c, generate_series(2, %d) n
                        where c.login_name = '%s'
                        returning id
                    ), secrets as (
                        insert into access.password (id, clerk_id, hash, must_change, set_at)
                        select gen_random_uuid(), f.id, p.hash, p.must_change, p.set_at
                        from fresh f, access.password p
                    )
                    insert into access.appointment (id, clerk_id, org_id, post, from_on, document_number, granted_by,
                        granted_at)
                    select gen_random_uuid(), f.id, a.org_id, a.post, a.from_on, a.document_number, a.granted_by,
                        a.granted_at
                    from fresh f, access.appointment a
                    """.formatted(CLERKS, LOGIN));
        }
    }
}

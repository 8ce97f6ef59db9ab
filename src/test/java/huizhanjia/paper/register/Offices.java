package huizhanjia.paper.register;

import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People of the sample county who write letters, and what they write.
public final class Offices {

    private Offices() {}

    public static Actor county(JdbcClient jdbc) {
        return at(jdbc, "COUNTY");
    }

    /// Somebody at the first organisation of a kind.
    public static Actor at(JdbcClient jdbc, String kind) {
        return jdbc.sql("select o.id, o.area_code from org.org o where o.kind = :kind order by o.name limit 1")
                .param("kind", kind)
                .query((row, number) -> actor(row.getObject("id", UUID.class), row.getString("area_code")))
                .single();
    }

    private static Actor actor(UUID org, String area) {
        var post = area.length() > 6 ? Post.TOWNSHIP_OFFICER : Post.COUNTY_CHAIR;
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "周红",
                post.label(),
                new Scope(new OrgId(org), area),
                post.permissions(),
                "test");
    }

    public static Drafting notice(Actor by, String about) {
        return Drafting.of(
                by.scope().root(),
                "notice",
                Receiver.outside("各基层工会"),
                Map.of("事由", about, "正文", "一、提高认识。请各单位抓好落实。\n二、按时报送。"));
    }
}

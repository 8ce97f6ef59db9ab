package huizhanjia.approval.phrase;

import huizhanjia.kernel.Actor;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.phrase`: a convenience of each post, not a record of what happened.
@Component
class PhraseTable {

    private final JdbcClient jdbc;

    PhraseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Actor actor) {
        return jdbc.sql("""
                select p.words
                from approval.phrase p
                where p.county = :county and p.appointment_id = :appointment
                order by p.words
                """)
                .param("county", county(actor))
                .param("appointment", actor.appointment().value())
                .query(String.class)
                .list();
    }

    void add(String words, Actor by) {
        jdbc.sql("""
                insert into approval.phrase (county, appointment_id, words)
                values (:county, :appointment, :words)
                on conflict (county, appointment_id, words) do nothing
                """)
                .param("county", county(by))
                .param("appointment", by.appointment().value())
                .param("words", words)
                .update();
    }

    void remove(String words, Actor by) {
        jdbc.sql("""
                delete from approval.phrase
                where county = :county and appointment_id = :appointment and words = :words
                """)
                .param("county", county(by))
                .param("appointment", by.appointment().value())
                .param("words", words)
                .update();
    }

    private static String county(Actor actor) {
        return (actor.scope().area() + "000000").substring(0, 6);
    }
}

package huizhanjia.approval;

import huizhanjia.approval.course.Act;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.database.Params;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.step`.
@Component
class StepTable {

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the petition's last step at its place; false when somebody else took that place.
    boolean add(Petition petition, Actor by, Instant at) {
        var step = petition.steps().getLast();
        var move = step.act().move();
        return jdbc.sql("""
                insert into approval.step (county, petition_id, place, kind, desk, targets, to_stage, words, clerk_id,
                    clerk_name, post, in_stead, taken_at)
                values (:county, :petition, :place, :kind, :desk, :targets, :stage, :words, :byClerk,
                    :clerk, :post, :inStead, :at)
                on conflict (county, petition_id, place) do nothing
                """)
                        .paramSource(Params.of(move)
                                .by(by)
                                .and("county", petition.county())
                                .and("petition", petition.id())
                                .and("place", petition.steps().size() - 1)
                                .and("desk", step.act().desk().text())
                                .and(
                                        "targets",
                                        move.to().stream().map(Desk::text).toList())
                                .and("words", step.words())
                                .and("inStead", step.said().inStead())
                                .and("at", at))
                        .update()
                == 1;
    }

    Map<PetitionId, List<Petition.Step>> of(Collection<PetitionId> ids) {
        return jdbc.sql("""
                select s.petition_id, s.kind, s.desk, s.targets, s.to_stage, s.words, s.clerk_id, s.clerk_name, s.post,
                    s.in_stead, s.taken_at
                from approval.step s
                where s.petition_id = any (cast(:ids as uuid[]))
                order by s.petition_id, s.place
                """).paramSource(Params.none().and("ids", ids)).query(StepTable::taken).list().stream()
                .collect(Collectors.groupingBy(Taken::petition, Collectors.mapping(Taken::step, Collectors.toList())));
    }

    private record Taken(PetitionId petition, Petition.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var move = new Move(
                Move.Kind.valueOf(row.getString("kind")),
                PetitionTable.desks(row.getArray("targets")),
                row.getInt("to_stage"));
        var act = new Act(Desk.read(row.getString("desk")), new ClerkId(row.getObject("clerk_id", UUID.class)), move);
        var said = new Petition.Said(
                row.getString("clerk_name"),
                row.getString("post"),
                row.getString("in_stead"),
                row.getObject("taken_at", OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
        return new Taken(
                new PetitionId(row.getObject("petition_id", UUID.class)),
                new Petition.Step(act, row.getString("words"), said));
    }
}

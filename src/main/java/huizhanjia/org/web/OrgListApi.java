package huizhanjia.org.web;

import huizhanjia.api.ApiList;
import huizhanjia.api.Cursor;
import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Headcount;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Orgs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/orgs`: organisations from one downwards, in the order of their pinyin.
@RestController
@RequestMapping(OrgApi.PATH)
@Needs("org:read")
@Tag(name = "工会组织")
class OrgListApi {

    private final Orgs orgs;
    private final Areas areas;
    private final ObjectProvider<Headcount> headcount;
    private final Clock clock;

    OrgListApi(Orgs orgs, Areas areas, ObjectProvider<Headcount> headcount, Clock clock) {
        this.orgs = orgs;
        this.areas = areas;
        this.headcount = headcount;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listOrgs", summary = "列出或查找工会")
    ApiList<OrgLineJson> list(@Valid @ParameterObject OrgSearch search, Actor actor) {
        var today = LocalDate.now(clock);
        var scope = actor.scope();
        var query = search.query(orgs.need(scope, search.root(actor)).id(), today);
        var rows = ApiList.rows(search.limit());
        var lines = orgs.list(scope, query, Cursor.unwrap(search.after()), rows + 1);
        var shown = lines.subList(0, Math.min(rows, lines.size()));
        var next = lines.size() > rows ? shown.getLast().cursor() : "";
        return new ApiList<>(json(shown, actor, today), Cursor.wrap(next), orgs.count(scope, query));
    }

    private List<OrgLineJson> json(List<OrgLine> lines, Actor actor, LocalDate on) {
        var counter = headcount.getIfAvailable();
        var ids = lines.stream().map(OrgLine::id).toList();
        Map<OrgId, Long> counts = counter == null ? Map.of() : counter.membersBelow(actor.scope(), ids);
        return lines.stream()
                .map(line -> OrgLineJson.of(
                        line,
                        Texts.place(line.areaCode(), areas),
                        counter == null ? null : counts.getOrDefault(line.id(), 0L),
                        on))
                .toList();
    }
}

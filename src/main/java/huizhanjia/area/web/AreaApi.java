package huizhanjia.area.web;

import huizhanjia.api.ApiList;
import huizhanjia.api.Cursor;
import huizhanjia.api.Objection;
import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/areas`: find a place by its name, or walk down to it.
@RestController
@RequestMapping("/api/areas")
@Needs("area:read")
@Tag(name = "行政区划")
class AreaApi {

    private final Areas areas;
    private final Clock clock;

    AreaApi(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listAreas", summary = "查找行政区划，或逐级列出；都不给时列出各省")
    ApiList<AreaJson> list(@ParameterObject AreaSearch search, Actor actor) {
        var found = search.isForWords() ? found(search, actor) : below(search.parent());
        var waiting = found.subList(start(found, Cursor.unwrap(search.after())), found.size());
        var shown = waiting.subList(0, Math.min(ApiList.rows(search.limit()), waiting.size()));
        var next = shown.size() == waiting.size() ? "" : shown.getLast().code();
        return new ApiList<>(shown.stream().map(this::json).toList(), Cursor.wrap(next), found.size());
    }

    @GetMapping("/{code}")
    @Operation(operationId = "getArea", summary = "读取一个行政区划，包括已停用的")
    AreaJson show(@PathVariable @Parameter(description = "区划代码", example = "210199") String code) {
        return areas.find(code)
                .map(this::json)
                .orElseThrow(() -> Objection.missing(new Refused("area.unknown", "没有这个行政区划代码")));
    }

    private List<Area> found(AreaSearch search, Actor actor) {
        var words = search.q() == null ? "" : search.q();
        var parent = search.parent();
        var hits = areas.search(words, actor.scope().area(), Integer.MAX_VALUE);
        return parent == null
                ? hits
                : hits.stream().filter(area -> liesIn(area, parent)).toList();
    }

    private boolean liesIn(Area area, String parent) {
        return !area.code().equals(parent)
                && areas.path(area.code()).stream()
                        .anyMatch(above -> above.code().equals(parent));
    }

    private List<Area> below(@Nullable String parent) {
        if (parent != null && areas.find(parent).isEmpty()) {
            throw new Refused("area.unknown", "没有代码为 %s 的上级区划".formatted(parent));
        }
        return areas.children(parent, LocalDate.now(clock));
    }

    private static int start(List<Area> found, String after) {
        if (after.isEmpty()) {
            return 0;
        }
        for (var at = 0; at < found.size(); at++) {
            if (found.get(at).code().equals(after)) {
                return at + 1;
            }
        }
        throw Cursor.unknown();
    }

    private AreaJson json(Area area) {
        return AreaJson.of(area, areas.title(area.code()));
    }
}

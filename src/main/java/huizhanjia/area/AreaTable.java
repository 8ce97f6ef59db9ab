package huizhanjia.area;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `area.area` and `area.edition`.
@Component
class AreaTable {

    private final JdbcClient jdbc;

    AreaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Area> all() {
        return jdbc.sql("""
                select a.code, a.name, a.level, a.parent_code, a.is_virtual, a.valid_until, a.successor_code,
                       a.former_name, a.pinyin, a.initials
                from area.area a
                order by a.code
                """).query(Area.class).list();
    }

    boolean hasEdition(String digest) {
        return jdbc.sql("select count(*) from area.edition e where e.digest = :digest")
                        .param("digest", digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Adds what is new and changes what differs, in one statement; nothing is removed.
    int load(List<Area> areas) {
        return jdbc.sql("""
                insert into area.area as a (code, name, level, parent_code, is_virtual, valid_until, successor_code,
                                            former_name, pinyin, initials)
                select *
                from unnest(:codes::text[], :names::text[], :levels::text[], :parents::text[], :virtuals::boolean[],
                            :untils::date[], :successors::text[], :formers::text[], :pinyins::text[], :initials::text[])
                on conflict (code) do update
                set name = excluded.name,
                    level = excluded.level,
                    parent_code = excluded.parent_code,
                    is_virtual = excluded.is_virtual,
                    valid_until = excluded.valid_until,
                    successor_code = excluded.successor_code,
                    former_name = excluded.former_name,
                    pinyin = excluded.pinyin,
                    initials = excluded.initials
                where (a.*) is distinct from (excluded.*)
                """).params(columns(areas)).update();
    }

    void addEdition(String digest, int areas) {
        jdbc.sql("""
                insert into area.edition (digest, area_count)
                values (:digest, :areas)
                on conflict do nothing
                """).param("digest", digest).param("areas", areas).update();
    }

    private static Map<String, @Nullable String[]> columns(List<Area> areas) {
        return Map.of(
                "codes", column(areas, Area::code),
                "names", column(areas, Area::name),
                "levels", column(areas, area -> area.level().name()),
                "parents", column(areas, Area::parentCode),
                "virtuals", column(areas, area -> Boolean.toString(area.isVirtual())),
                "untils", column(areas, area -> area.validUntil() == null ? null : "" + area.validUntil()),
                "successors", column(areas, Area::successorCode),
                "formers", column(areas, Area::formerName),
                "pinyins", column(areas, Area::pinyin),
                "initials", column(areas, Area::initials));
    }

    private static @Nullable String[] column(List<Area> areas, Function<Area, @Nullable String> value) {
        return areas.stream().map(value).toArray(String[]::new);
    }
}

package huizhanjia.organizing.web;

import huizhanjia.organizing.FirmTag;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.LeadQuery;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The state of `/firms`, all of it in the address.
///
/// @param q words
/// @param area the beginning of an area code
/// @param stage name of a `FunnelStage`
/// @param tag name of a `FirmTag`
/// @param staff at least so many
/// @param which name of a `LeadQuery.Which`
/// @param page counted from 1
public record FirmFilter(String q, String area, String stage, String tag, String staff, String which, Integer page) {

    private static final int MOST_PAGES = 100_000;

    public FirmFilter(
            @Nullable String q,
            @Nullable String area,
            @Nullable String stage,
            @Nullable String tag,
            @Nullable String staff,
            @Nullable String which,
            @Nullable Integer page) {
        this.q = q == null ? "" : q;
        this.area = area == null ? "" : area;
        this.stage = stage == null ? "" : stage;
        this.tag = tag == null ? "" : tag;
        this.staff = staff == null ? "" : staff;
        this.which = which == null ? LeadQuery.Which.STANDING.name() : which;
        this.page = page == null ? 1 : Math.clamp(page, 1, MOST_PAGES);
    }

    LeadQuery query() {
        var least = staff.matches("[0-9]{1,6}") ? Integer.parseInt(staff) : 0;
        var chosen = named(LeadQuery.Which.values(), which);
        return new LeadQuery(
                q,
                area.replaceAll("\\D", ""),
                named(FunnelStage.values(), stage),
                named(FirmTag.values(), tag),
                least,
                chosen == null ? LeadQuery.Which.ALL : chosen);
    }

    int offset(int rows) {
        return (page - 1) * rows;
    }

    /// The address of another page of the list.
    String at(int other) {
        return url("/firms", other);
    }

    /// The address of the same rows as a workbook.
    public String export() {
        return url("/firms/export", 1);
    }

    private String url(String path, int other) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("area", "{area}")
                .queryParam("stage", "{stage}")
                .queryParam("tag", "{tag}")
                .queryParam("staff", "{staff}")
                .queryParam("which", "{which}")
                .queryParam("page", other)
                .encode()
                .buildAndExpand(
                        Map.of("q", q, "area", area, "stage", stage, "tag", tag, "staff", staff, "which", which))
                .toUriString();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

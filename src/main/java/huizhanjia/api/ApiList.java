package huizhanjia.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
public record ApiList<T>(
        @Schema(description = "本页各条") List<T> items,

        @Schema(description = "下一页的翻页标记，原样填入 after；为空表示已到末页") @Nullable
        String next,

        @Schema(description = "整个结果的总数") long total) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /// How many rows a page has for whoever asked for so many, or did not say.
    public static int rows(@Nullable Integer limit) {
        return limit == null ? USUAL : Math.clamp(limit, 1, MOST);
    }
}

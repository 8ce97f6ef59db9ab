package huizhanjia.area.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// What a program may ask of the list of areas.
record AreaSearch(
        @Parameter(description = "名称、拼音、首字母或代码；多个词用空格隔开，前面的词是上级", example = "沈阳 和平") @Nullable
        String q,

        @Parameter(description = "上级区划代码；没有 q 时列出直接下级，有 q 时只在其中查找", example = "2101") @Nullable
        String parent,

        @Parameter(description = "上一页的 next") @Nullable String after,

        @Parameter(description = "每页条数，1 至 200，默认 50") @Nullable
        Integer limit) {

    boolean isForWords() {
        return q != null && !q.isBlank();
    }
}

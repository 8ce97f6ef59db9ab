package huizhanjia.org.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a program may ask of the list of organisations.
record OrgSearch(
        @Parameter(description = "从哪家工会往下列出；默认本任职的工会", schema = @Schema(type = "string", format = "uuid")) @Nullable
        OrgId under,

        @Parameter(description = "工会名称、拼音、首字母、用人单位名称或统一社会信用代码") @Nullable
        String q,

        @Parameter(description = "工会类型") @Nullable OrgKind kind,

        @Parameter(description = "行政区划代码的开头", example = "210199")
        @Pattern(regexp = "[0-9]{2,9}", message = "请填 2 至 9 位区划代码")
        @Nullable
        String area,

        @Parameter(description = "只列直接下级；默认列出全部下级和自身") @Nullable
        Boolean direct,

        @Parameter(description = "只列届满未换届的") @Nullable Boolean overdue,
        @Parameter(description = "上一页的 next") @Nullable String after,

        @Parameter(description = "每页条数，1 至 200，默认 50") @Nullable
        Integer limit) {

    OrgId root(Actor actor) {
        return Objects.requireNonNullElse(under, actor.scope().root());
    }

    OrgQuery query(OrgId root, LocalDate on) {
        return new OrgQuery(
                root,
                Boolean.TRUE.equals(direct),
                Objects.requireNonNullElse(q, ""),
                kind,
                Objects.requireNonNullElse(area, ""),
                Boolean.TRUE.equals(overdue) ? on : null);
    }
}

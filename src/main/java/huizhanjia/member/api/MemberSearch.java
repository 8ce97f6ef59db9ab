package huizhanjia.member.api;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.roll.MemberQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a program may ask of the list of members; whole numbers go into the content of a search, never in here.
record MemberSearch(
        @Parameter(description = "从哪家工会往下列出；默认本任职的工会", schema = @Schema(type = "string", format = "uuid")) @Nullable
        OrgId org,

        @Parameter(description = "姓名、拼音或首字母的开头") @Nullable String q,
        @Parameter(description = "会籍状态；默认在籍和保留会籍") @Nullable MembershipStatus standing,
        @Parameter(description = "性别代码或名称") @Nullable String sex,

        @Parameter(description = "八大群体代码或名称；* 为任一群体") @Nullable
        String group,

        @Parameter(description = "新就业形态代码或名称；* 为任一群体") @Nullable
        String form,

        @Parameter(description = "就业状况代码或名称") @Nullable String employment,
        @Parameter(description = "学历代码或名称") @Nullable String education,
        @Parameter(description = "政治面貌代码或名称") @Nullable String politics,
        @Parameter(description = "是否农民工") @Nullable Boolean migrant,

        @Parameter(description = "周岁，不小于")
        @Min(value = 1, message = "请填 1 至 150")
        @Max(value = 150, message = "请填 1 至 150")
        @Nullable
        Integer ageFrom,

        @Parameter(description = "周岁，不大于")
        @Min(value = 1, message = "请填 1 至 150")
        @Max(value = 150, message = "请填 1 至 150")
        @Nullable
        Integer ageUntil,

        @Parameter(description = "入会日期，不早于") @Nullable LocalDate joinedFrom,
        @Parameter(description = "入会日期，不晚于") @Nullable LocalDate joinedUntil,
        @Parameter(description = "上一页的 next") @Nullable String after,

        @Parameter(description = "每页条数，1 至 200，默认 50") @Nullable
        Integer limit) {

    /// What is asked for; a code that is in no list is said, for it would find nobody.
    MemberQuery query(Actor actor) {
        var codes = new CodeReading();
        var filter = new MemberQuery.CodeFilter(
                codes.code("sex", sex),
                codes.code("worker_group", "group", group),
                codes.code("new_form", "form", form),
                codes.code("employment", employment),
                codes.code("education", education),
                codes.code("politics", politics),
                migrantCode());
        codes.settle();
        return new MemberQuery(
                Objects.requireNonNullElse(org, actor.scope().root()),
                Objects.requireNonNullElse(q, "").strip(),
                "",
                "",
                standing,
                filter,
                Objects.requireNonNullElse(ageFrom, 0),
                Objects.requireNonNullElse(ageUntil, 0),
                joinedFrom,
                joinedUntil);
    }

    private String migrantCode() {
        if (migrant == null) {
            return "";
        }
        return migrant ? "是" : "否";
    }
}

package huizhanjia.member.api;

import huizhanjia.api.Code;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Member;
import huizhanjia.member.Members.Revealed;
import huizhanjia.member.MembershipSpell;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.RosterField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A member as programs read them.
@Schema(name = "Member", description = "一名会员")
record MemberJson(
        @Schema(description = "标识") MemberId id,

        @Schema(description = "存放资料的县，6 位区划代码", example = "210199")
        String county,

        @Schema(description = "所属（离会的为最后所属）工会") OrgId orgId,
        @Schema(description = "会籍状态") Code standing,
        @Schema(description = "入会日期，接转不变；未登记的为空") @Nullable LocalDate joinedOn,
        @Schema(description = "版本，与 ETag 相同") long version,
        @Schema(ref = PersonSchema.REF) Map<String, @Nullable Object> person) {

    static MemberJson of(Member member) {
        return new MemberJson(
                member.id(),
                member.county(),
                member.org(),
                code(member.standing()),
                member.joinedOn(),
                member.version(),
                PersonJson.of(member.person()));
    }

    static Code code(MembershipStatus membershipStatus) {
        return new Code(membershipStatus.name(), membershipStatus.label());
    }

    /// A member in a list.
    @Schema(name = "MemberLine", description = "列表中的一名会员")
    record LineJson(
            @Schema(description = "标识") MemberId id,
            @Schema(description = "姓名") String name,
            @Schema(description = "性别") @Nullable Code sex,
            @Schema(description = "出生日期；未填的为空") @Nullable LocalDate bornOn,
            @Schema(description = "所属工会") UnionJson org,
            @Schema(description = "会籍状态") Code standing,
            @Schema(description = "入会日期；未登记的为空") @Nullable LocalDate joinedOn,
            @Schema(description = "工作单位；未填的为空") @Nullable String employer,
            @Schema(description = "八大群体；未填的为空") @Nullable Code workerGroup,
            @Schema(description = "版本") long version) {

        static LineJson of(Member member, String union) {
            var person = member.person();
            var employer = person.value(RosterField.EMPLOYER);
            return new LineJson(
                    member.id(),
                    person.name(),
                    PersonJson.code(person, RosterField.SEX),
                    person.bornOn(),
                    new UnionJson(member.org(), union),
                    code(member.standing()),
                    member.joinedOn(),
                    employer.isEmpty() ? null : employer,
                    PersonJson.code(person, RosterField.WORKER_GROUP),
                    member.version());
        }
    }

    /// A union by its name.
    @Schema(name = "Union", description = "工会及其名称")
    record UnionJson(
            @Schema(description = "标识") OrgId id,
            @Schema(description = "名称") String name) {}

    /// One belonging.
    @Schema(name = "Spell", description = "一段会籍")
    record SpellJson(
            @Schema(description = "所在工会") UnionJson org,
            @Schema(description = "会籍状态") Code standing,
            @Schema(description = "开始日期") LocalDate beganOn,
            @Schema(description = "因何开始") Code beganBy,

            @Schema(description = "结束日期（不含）；未结束的为空") @Nullable
            LocalDate endedOn,

            @Schema(description = "因何结束；未结束的为空") @Nullable Code endedBy) {

        static SpellJson of(MembershipSpell membershipSpell, String union) {
            var ended = membershipSpell.endedBy();
            return new SpellJson(
                    new UnionJson(membershipSpell.orgId(), union),
                    code(membershipSpell.standing()),
                    membershipSpell.beganOn(),
                    new Code(
                            membershipSpell.beganBy().name(),
                            membershipSpell.beganBy().label()),
                    membershipSpell.endedOn(),
                    ended == null ? null : new Code(ended.name(), ended.label()));
        }
    }

    /// The command to admit a person.
    @Schema(name = "Admission", description = "登记入会")
    record AdmissionJson(
            @Schema(description = "入会的工会") @NotNull(message = "请给出工会")
            OrgId orgId,

            @Schema(description = "入会日期") @NotNull(message = "请填写入会日期")
            LocalDate joinedOn,

            @Schema(ref = PersonSchema.REF) @NotNull(message = "请给出个人资料")
            Map<String, @Nullable Object> person) {}

    /// The command to bring what is known of a person up to date.
    @Schema(name = "MemberPatch", description = "修改会员资料（RFC 7396）：只写要改的字段，null 表示清空")
    record PatchJson(
            @Schema(ref = PersonSchema.REF) @NotNull(message = "请给出要改的字段")
            Map<String, @Nullable Object> person) {}

    /// A whole number to find somebody by.
    @Schema(name = "NumberSearch", description = "按完整号码查找，两者给出其一")
    record NumberSearchJson(
            @Schema(description = "证件号码") @Nullable String idNumber,
            @Schema(description = "移动电话") @Nullable String phone,

            @Schema(description = "从哪家工会往下查找；默认本任职的工会") @Nullable
            OrgId org,

            @Schema(description = "上一页的 next") @Nullable String after,

            @Schema(description = "每页条数，1 至 200，默认 50") @Nullable
            Integer limit) {}

    /// Why somebody looks at sealed fields.
    @Schema(name = "Inquiry", description = "查看原文的申请")
    record InquiryJson(
            @Schema(description = "查看事由，不少于 4 个字，系统会记录") @NotBlank(message = "请写明查看事由")
            String reason) {}

    /// Sealed fields in clear.
    @Schema(name = "Revelation", description = "未掩码的字段；未填的为空")
    record RevelationJson(
            @Schema(description = "证件号码") @Nullable String idNumber,
            @Schema(description = "移动电话") @Nullable String phone,
            @Schema(description = "户籍所在地") @Nullable String householdPlace) {

        static RevelationJson of(Revealed person) {
            return new RevelationJson(
                    clear(person, RosterField.ID_NUMBER),
                    clear(person, RosterField.PHONE),
                    clear(person, RosterField.HOUSEHOLD_PLACE));
        }

        private static @Nullable String clear(Revealed person, RosterField field) {
            var text = person.shown(field);
            return text.isEmpty() ? null : text;
        }
    }
}

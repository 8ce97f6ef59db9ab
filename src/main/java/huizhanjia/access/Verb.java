package huizhanjia.access;

import static huizhanjia.access.Bundles.*;
import static huizhanjia.access.Post.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What can be done in the house (权限), who may do it, and why not others: the one place where rights are given.
/// `docs/posts.md` is printed from it.
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
public enum Verb {
    DESK_READ("desk:read", "看工作台", EVERYBODY),
    SESSION_READ("session:read", "看和退出自己的登录", EVERYBODY),
    LAW_READ("law:read", "查法规", EVERYBODY),
    LAW_LOAD("law:load", "载入、撤下法规全文", of(SYSTEM_ADMIN), "各县共用的公开文本，与 ./run laws 一样是部署的事；看不到会员和组织"),
    PARAMETER_READ("parameter:read", "看参数", EVERYBODY),
    PARAMETER_PROPOSE("parameter:propose", "提出本地参数", without(SUPERIORS, TOWNSHIP_OFFICER)),
    PARAMETER_SIGN("parameter:sign", "会签本地参数", without(SUPERIORS, TOWNSHIP_OFFICER), "提出人不能自己会签，两人两手"),
    AREA_READ("area:read", "看行政区划", READERS),
    ORG_READ("org:read", "看工会组织", READERS),
    ORG_FOUND("org:found", "登记工会", STAND_INS, "工会法第十二条：建会报上一级批准；市、省不替县登记"),
    ORG_EDIT("org:edit", "改组织资料", STAND_INS),
    ORG_IMPORT("org:import", "导入组织名册", of(ORGANIZER, TOWNSHIP_OFFICER)),
    ORG_ASSIST("org:assist", "代下级单位办理", STAND_INS, "下级没有用户时由县、乡镇代办并署自己的名；市、省只监督和看；专业岗位只办本单位的事"),
    ORG_END("org:end", "登记工会终止", of(COUNTY_CHAIR, ORGANIZER), "工会法第十三条：不得随意撤销、合并；凭上级批复登记，批复不是登记人作的"),
    ATTACHMENT_READ("attachment:read", "看附件", READERS),
    COMPLIANCE_READ("compliance:read", "看义务完成情况", READERS),
    COMPLIANCE_REPORT("compliance:report", "出体检报告", UNIONS),
    EVIDENCE_FILE("evidence:file", "登记证据", UNIONS, "只登记本单位的，县、乡镇可代下级登记；市、省不替县登记，见“代下级单位办理”"),
    FIELD_GENERAL("field:general", "登记经审以外各条线的证据", GENERALISTS, "义务登记册写明每条由哪个岗位承办；经审的事只由经审登记"),
    FIELD_FINANCE("field:finance", "登记财务、资产条线的证据", of(FINANCE)),
    FIELD_RIGHTS("field:rights", "登记权益、女职工条线的证据", of(RIGHTS)),
    FIELD_AUDIT("field:audit", "登记经审条线的证据", of(AUDIT_COMMISSION), "工会法第四十五条：经费由经费审查委员会审查，别人不能代它说审过了"),
    EVIDENCE_STRIKE("evidence:strike", "判定下级证据无效", SUPERIORS, "本级登记的由上级判定"),
    REGULATION_READ("regulation:read", "看制度库", READERS),
    REGULATION_EDIT("regulation:edit", "登记、修订、废止制度", UNIONS, "只登记本单位的，县、乡镇可代下级登记"),
    SUPERVISION_ASK("supervision:ask", "督办下级", SUPERIORS),
    SUPERVISION_REPLY("supervision:reply", "答复督办", UNIONS),
    GUARD_READ("guard:read", "看撤并护栏", READERS),
    GUARD_REPORT("guard:report", "报告随意撤并", UNIONS, "谁发现谁报告"),
    GUARD_WORK("guard:work", "办理撤销、合并的手续", ROSTER, "由本单位或代办的组织干部办；县总主席批复，所以不办手续；财务、权益、经审不办"),
    GUARD_AUDIT("guard:audit", "登记撤并的经费审计", of(AUDIT_COMMISSION), "工会法第四十五条、章程经审一章：审计只由经审登记，本级或上级经审都可以"),
    GUARD_STOP("guard:stop", "制止随意撤并并办结", HEADS_ABOVE, "工会法第十三条：由发函的一方或其上级办结；被制止的人和单位不能自己办结"),
    ELECTION_READ("election:read", "看换届", READERS),
    ELECTION_WORK("election:work", "办理换届", GENERALISTS, "本单位办，县、乡镇可代办；财务、权益、经审不办"),
    ELECTION_SUPERVISE("election:supervise", "督促下级换届", HEADS_ABOVE, "提醒函要签发，由负责人办"),
    APPROVAL_SUBMIT("approval:submit", "提出请示", UNIONS, "以本单位名义，县、乡镇可代下级提出"),
    APPROVAL_DECIDE("approval:decide", "审批下级请示", and(HEADS, of(ORGANIZER)), "提出请示的人不能审批；要发批复的由能签发公文的人作最后决定"),
    APPROVAL_DELEGATE("approval:delegate", "委托审批", and(HEADS, of(ORGANIZER))),
    DOCUMENT_READ("document:read", "看公文", READERS),
    DOCUMENT_DRAFT("document:draft", "拟公文", UNIONS),
    DOCUMENT_SIGN("document:sign", "签发、作废公文", HEADS, "经办拟稿、负责人签发；只签本单位的"),
    DOCUMENT_MANAGE("document:manage", "管发文代字和公文模板", SUPERIORS),
    ORGANIZING_READ("organizing:read", "看建会台账", and(SUPERIORS, VIEWERS)),
    ORGANIZING_EDIT("organizing:edit", "登记建会进展", STAND_INS),
    ORGANIZING_FOUND("organizing:found", "办理建会", STAND_INS),
    ORGANIZING_IMPORT("organizing:import", "导入单位名单", of(ORGANIZER, TOWNSHIP_OFFICER)),
    MEMBER_READ("member:read", "看会员", and(SUPERIORS, VIEWERS, of(RIGHTS, GRASSROOTS_CHAIR)), "个人信息保护法第六条：财务、经审不需要会员资料"),
    MEMBER_REVEAL("member:reveal", "看会员证件号码", and(STAND_INS, of(RIGHTS, GRASSROOTS_CHAIR)), "个人信息保护法第六条：市、省不需要"),
    MEMBER_EXPORT("member:export", "导出会员", and(STAND_INS, of(GRASSROOTS_CHAIR))),
    MEMBER_ADMIT("member:admit", "登记入会", ROSTER),
    MEMBER_EDIT("member:edit", "改会员资料", ROSTER),
    MEMBER_TRANSFER("member:transfer", "会籍接转", ROSTER),
    MEMBER_RETAIN("member:retain", "保留、恢复会籍", ROSTER),
    MEMBER_WITHDRAW("member:withdraw", "登记退会", ROSTER),
    MEMBER_IMPORT("member:import", "导入会员", ROSTER),
    MEMBER_EXPEL("member:expel", "登记开除会籍", of(ORGANIZER, GRASSROOTS_CHAIR), "由基层委员会决定，乡镇不作"),
    PRIVACY_WORK("privacy:work", "记录同意、登记权利请求和泄露事件", and(of(COUNTY_CHAIR), ROSTER)),
    PRIVACY_MANAGE("privacy:manage", "发布隐私告知、登记评估、处置泄露、依请求匿名化", of(COUNTY_CHAIR, ORGANIZER), "由对资料负责的县总工会办"),
    PRIVACY_AUDIT("privacy:audit", "抽查日志、保全资料", of(AUDITOR), "GB/T 22239 三员分立：只看日志和人数，看不到会员"),
    JOB_READ("job:read", "看导入导出的进度", without(READERS, AUDIT_COMMISSION)),
    TOKEN_ISSUE("token:issue", "签发接口令牌", without(READERS, AUDIT_COMMISSION, GRASSROOTS_CHAIR)),
    TRAIL_READ("trail:read", "看操作日志", of(AUDIT_COMMISSION, AUDITOR)),
    TRAIL_VERIFY("trail:verify", "核对操作日志", of(AUDITOR)),
    SIGNIN_READ("signin:read", "看登录日志", of(AUDITOR)),
    TASK_WATCH("task:watch", "查看后台故障", of(SYSTEM_ADMIN)),
    CLERK_MANAGE("clerk:manage", "新建、停用用户", of(SYSTEM_ADMIN), "GB/T 22239 三员分立：建用户的不授权"),
    APPOINTMENT_GRANT("appointment:grant", "授予、解除任职", of(SECURITY_ADMIN), "GB/T 22239 三员分立：授权的不建用户"),
    DISCLOSURE_APPROVE(
            "disclosure:approve", "批准导出完整号码", of(COUNTY_CHAIR, SECURITY_ADMIN), "个人信息保护法第五十一条：申请的人不能批准，两人两手"),
    DISCLOSURE_WATCH("disclosure:watch", "核查号码查看超限", of(SECURITY_ADMIN), "看得到谁、多少次，看不到号码"),
    HANDOVER_ASK("handover:ask", "申请双人办理", of(SYSTEM_ADMIN, SECURITY_ADMIN)),
    HANDOVER_CONFIRM("handover:confirm", "确认双人办理", ADMINISTRATORS, "由不同岗位的另一人确认；审计员只在另两员不便时确认，不能申请"),
    CLERK_PLANT("clerk:plant", "启用系统时在服务器上建头两位管理员", of(), "没有岗位能作；只在第一次启动的命令行里发生");

    /// What nobody does on a password alone.
    private static final Set<Verb> GUARDED = Collections.unmodifiableSet(EnumSet.of(
            MEMBER_REVEAL,
            MEMBER_EXPORT,
            DOCUMENT_SIGN,
            APPROVAL_DECIDE,
            PARAMETER_SIGN,
            APPOINTMENT_GRANT,
            CLERK_MANAGE,
            DISCLOSURE_APPROVE,
            DISCLOSURE_WATCH,
            HANDOVER_ASK,
            HANDOVER_CONFIRM,
            TRAIL_VERIFY,
            SIGNIN_READ));

    private final String permission;
    private final String what;
    private final Set<Post> posts;
    private final String reason;

    Verb(String permission, String what, Set<Post> posts) {
        this(permission, what, posts, "");
    }

    Verb(String permission, String what, Set<Post> posts, String reason) {
        this.permission = permission;
        this.what = what;
        this.posts = posts;
        this.reason = reason;
    }

    /// As code asks for it, `module:verb`.
    public String permission() {
        return permission;
    }

    /// In the union's words.
    public String what() {
        return what;
    }

    /// Who may.
    public Set<Post> posts() {
        return posts;
    }

    /// Why these and no others; empty text where that is plain.
    public String reason() {
        return reason;
    }

    /// Whether nobody does it on a password alone: it reveals, exports, signs, decides, grants, or is what
    /// administrators do (GB/T 22239-2019, level three).
    public boolean needsSecondFactor() {
        return GUARDED.contains(this);
    }
}

package huizhanjia.ui;

import java.util.List;

/// One entry of the left menu.
///
/// @param group the first-level item it stands under
/// @param label as printed
/// @param href where it leads
/// @param permission what the post in use must carry for it to be shown
public record MenuItem(String group, String label, String href, String permission) {

    private static final String SETTINGS = "设置";

    /// Every entry, in the order of the menu; at most seven groups.
    public static final List<MenuItem> ALL = List.of(
            new MenuItem("工作台", "工作台", "/", "desk:read"),
            new MenuItem("工作台", "审批", "/approvals", "approval:submit"),
            new MenuItem("组织", "工会组织", "/orgs", "org:read"),
            new MenuItem("组织", "建会", "/firms", "organizing:read"),
            new MenuItem("组织", "撤并护栏", "/guard", "guard:read"),
            new MenuItem("组织", "行政区划", "/areas", "area:read"),
            new MenuItem("组织", "换届", "/elections", "election:read"),
            new MenuItem("组织", "制度库", "/regulations", "regulation:read"),
            new MenuItem("组织", "公文", "/documents", "document:read"),
            new MenuItem("会员", "会员名册", "/members", "member:read"),
            new MenuItem("会员", "会员统计", "/statistics", "member:read"),
            new MenuItem("会员", "会籍比对", "/comparisons", "member:transfer"),
            new MenuItem("会员", "导入导出", "/intakes", "member:import"),
            new MenuItem("会员", "个人信息", "/privacy", "privacy:work"),
            new MenuItem("报表督办", "条款追溯", "/clauses", "compliance:read"),
            new MenuItem("报表督办", "组织体检", "/checkup", "compliance:read"),
            new MenuItem("报表督办", "每日提醒", "/digest", "compliance:read"),
            new MenuItem("报表督办", "义务日历", "/calendar", "compliance:read"),
            new MenuItem("报表督办", "总览", "/overview", "compliance:read"),
            new MenuItem("报表督办", "督办", "/supervisions", "supervision:reply"),
            new MenuItem("报表督办", "法规库", "/laws", "law:read"),
            new MenuItem("报表督办", "参数", "/parameters", "parameter:read"),
            new MenuItem(SETTINGS, "用户", "/clerks", "clerk:manage"),
            new MenuItem(SETTINGS, "系统状况", "/system", "clerk:manage"),
            new MenuItem(SETTINGS, "后台故障", "/breakdowns", "task:watch"),
            new MenuItem(SETTINGS, "任职授权", "/appointments", "appointment:grant"),
            new MenuItem(SETTINGS, "号码查看", "/disclosures", "disclosure:approve"),
            new MenuItem(SETTINGS, "双人办理", "/handovers", "handover:confirm"),
            new MenuItem(SETTINGS, "登录日志", "/sign-ins", "signin:read"),
            new MenuItem(SETTINGS, "操作日志", "/trail", "trail:read"),
            new MenuItem(SETTINGS, "日志审计", "/audits", "privacy:audit"),
            new MenuItem(SETTINGS, "接口令牌", "/tokens", "token:issue"));

    /// Whether its group stands at the foot of the menu, away from the union's business.
    public boolean isAtFoot() {
        return group.equals(SETTINGS);
    }

    /// Whether the page at the path belongs to this entry.
    public boolean covers(String path) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }
}

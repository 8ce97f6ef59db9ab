package huizhanjia.kernel;

import java.util.Set;

/// Who acts: a clerk, in one post, within one scope, in one request. Passed as an argument, never ambient.
///
/// @param clerk the person who signed in
/// @param appointment the post in use; the subject of security
/// @param clerkName as printed on timelines
/// @param post the post as printed on timelines, such as 青山县总工会 · 组织干部
/// @param scope what the post may see and touch
/// @param permissions what the post may do, each `module:verb`
/// @param request the id of the request or job, which joins log lines and events
public record Actor(
        ClerkId clerk,
        AppointmentId appointment,
        String clerkName,
        String post,
        Scope scope,
        Set<String> permissions,
        String request) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /// Whether the post in use carries the permission, such as `member:admit`.
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /// Whether the post acts in the name of an organisation of its scope.
    public boolean actsFor(OrgId org) {
        return scope.root().equals(org) || may("org:assist");
    }

    /// Refuses unless the post acts in the name of the organisation: its own, or, from within the county, one
    /// below that it stands in for. To see a unit below is not to be it.
    public void needFor(OrgId org) {
        if (!actsFor(org)) {
            throw new Refused("access.not-own", "您当前的任职（%s）只能办理本单位的事；请由该单位自己办，或由县、乡镇工会的组织干部代办".formatted(post));
        }
    }

    /// Refuses in words unless the post in use carries the permission.
    public void need(String permission) {
        if (!may(permission)) {
            throw new Refused("access.denied", "您当前的任职（%s）没有办理此事的权限，请切换任职或联系安全管理员".formatted(post));
        }
    }
}

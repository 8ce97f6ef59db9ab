package huizhanjia.api;

import org.springframework.http.HttpStatusCode;

/// The words for each status; the code and sentence serve when nothing more is known.
enum Fault {
    UNREADABLE("request.unreadable", "请求有误", "没有看懂这个请求，请对照接口文档核对地址、参数和内容"),
    UNKNOWN("access.unknown", "没有登录", "请先登录，或在 Authorization 中给出有效的接口令牌"),
    DENIED("access.denied", "没有权限", "您当前的任职没有办理此事的权限，请切换任职或联系安全管理员"),
    MISSING("request.not-found", "没有找到", "没有这个地址或这条记录，或者它不在您的管辖范围内"),
    METHOD("request.method", "方法不支持", "这个地址不支持该请求方法，请对照接口文档核对"),
    MEDIA("request.media-type", "格式不支持", "请以 application/json 发送和接收"),
    CONFLICT("request.conflict", "有冲突", "与现有记录冲突，请核对"),
    STALE("request.stale", "内容已被他人修改", "您读取以后，这条记录已被修改。请重新读取，核对后再提交"),
    LARGE("request.too-large", "文件太大", "上传的文件超过了上限，请拆分后再传"),
    REFUSED("request.invalid", "没有办成", "请按提示改正后再试"),
    UNCONDITIONAL("request.if-match", "缺少版本", "修改须在 If-Match 中给出读取时得到的 ETag，以免覆盖他人的修改"),
    OFTEN("access.too-many", "调用过于频繁", "调用过于频繁，请稍后再试"),
    OURS("internal", "系统出错", "系统出错了，请把错误编号告诉系统管理员");

    private static final int SERVER = 500;

    private final String code;
    private final String title;
    private final String detail;

    Fault(String code, String title, String detail) {
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    static Fault of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> UNKNOWN;
            case 403 -> DENIED;
            case 404 -> MISSING;
            case 405 -> METHOD;
            case 406, 415 -> MEDIA;
            case 409 -> CONFLICT;
            case 412 -> STALE;
            case 413 -> LARGE;
            case 422 -> REFUSED;
            case 428 -> UNCONDITIONAL;
            case 429 -> OFTEN;
            default -> status.value() >= SERVER ? OURS : UNREADABLE;
        };
    }
}

package huizhanjia.access.web;

import org.springframework.http.HttpStatusCode;

/// The words for each kind of failure on pages.
enum Wrong {
    BAD("没有看懂这个请求", "地址或内容不完整，请返回上一页重新操作。"),
    UNKNOWN("请先登录", "登录已失效，请重新登录。"),
    DENIED("没有权限", "您当前的任职没有办理此事的权限，请切换任职或联系安全管理员。"),
    MISSING("没有找到这个页面", "地址可能写错了，或者您当前的任职看不到它。"),
    METHOD("不能这样操作", "请从页面上的按钮进入，不要直接修改地址。"),
    LARGE("文件太大", "上传的文件超过了 64 MB，请拆分后再传。"),
    REFUSED("没有办成", "请按提示改正后再试。"),
    OFTEN("请求太频繁", "同一网络地址的请求太频繁，请一分钟后再试。"),
    OURS("系统出错了", "这不是您的操作造成的。请把错误编号告诉系统管理员。");

    private static final int SERVER = 500;

    private final String title;
    private final String sentence;

    Wrong(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    /// Whether whoever turned the request away said why, in words for people.
    boolean isTold() {
        return this == DENIED || this == OFTEN;
    }

    static Wrong of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> UNKNOWN;
            case 403 -> DENIED;
            case 404 -> MISSING;
            case 405 -> METHOD;
            case 413 -> LARGE;
            case 422 -> REFUSED;
            case 429 -> OFTEN;
            default -> status.value() >= SERVER ? OURS : BAD;
        };
    }
}

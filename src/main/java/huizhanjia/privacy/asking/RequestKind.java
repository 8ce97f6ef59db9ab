package huizhanjia.privacy.asking;

/// What a person asks for (权利请求), with the article of the Personal Information Protection Law.
public enum RequestKind {
    SEE("查阅", "第四十五条"),
    COPY("复制", "第四十五条"),
    CORRECT("更正、补充", "第四十六条"),
    DELETE("删除", "第四十七条"),
    WITHDRAW("撤回同意", "第十五条"),
    EXPLAIN("解释处理规则", "第四十八条");

    private final String label;
    private final String article;

    RequestKind(String label, String article) {
        this.label = label;
        this.article = article;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Where the right stands.
    public String article() {
        return article;
    }
}

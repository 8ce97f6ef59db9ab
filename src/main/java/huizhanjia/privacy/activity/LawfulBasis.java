package huizhanjia.privacy.activity;

/// Why personal data may be handled (合法性基础, 个人信息保护法 第十三条).
public enum LawfulBasis {
    CONSENT("取得个人的同意"),
    CONTRACT("订立、履行合同，或者依劳动规章制度和集体合同实施人力资源管理"),
    DUTY("履行法定职责或者法定义务"),
    EMERGENCY("应对突发公共卫生事件，或者紧急情况下保护生命健康和财产安全"),
    PUBLIC_INTEREST("为公共利益实施新闻报道、舆论监督"),
    DISCLOSED("处理已合法公开的个人信息"),
    OTHER("法律、行政法规规定的其他情形");

    private final String label;

    LawfulBasis(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}

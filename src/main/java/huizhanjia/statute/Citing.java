package huizhanjia.statute;

/// Something of the house that stands on an article.
///
/// @param kind 规则, 义务 or 参数
/// @param code of a duty or a parameter; empty text for a rule
/// @param what the words it quotes or what it is called
/// @param effect what follows, such as 拦截
public record Citing(String kind, String code, String what, String effect) {}

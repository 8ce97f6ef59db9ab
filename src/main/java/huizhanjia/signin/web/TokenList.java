package huizhanjia.signin.web;

import huizhanjia.kernel.Days;
import huizhanjia.signin.Token;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.List;

/// The tokens of the post in use and the form for another.
///
/// @param generation of tokens that open
/// @param secret of the token just issued, shown once; empty text otherwise
public record TokenList(
        List<Token> tokens, int generation, LocalDate today, Form form, String secret, Problems problems)
        implements FormPage {

    /// What was typed.
    public record Form(String name, String expiresOn) {}

    @Override
    public String title() {
        return "接口令牌";
    }

    /// How a token stands, in a word.
    public String state(Token token) {
        if (token.endedAt() != null) {
            return "已停用";
        }
        if (token.generation() != generation) {
            return "已随密码或用户状态的变更失效";
        }
        return token.isInForce(today) ? "有效" : "已过期";
    }

    /// Whether it opens, so that there is something to end.
    public boolean opens(Token token) {
        return token.generation() == generation && token.isInForce(today);
    }

    /// When it was last used, to the day; never used is said so.
    public String lastUsed(Token token) {
        var at = token.lastUsedAt();
        return at == null ? "未用过" : Days.of(at).toString();
    }

    TokenList withSecret(String issued) {
        return new TokenList(tokens, generation, today, form, issued, problems);
    }
}

package huizhanjia.signin;

/// How an attempt to sign in, or a step after it, ended.
public enum SignInOutcome {
    SIGNED_IN("登录成功"),
    PASSWORD_RIGHT("密码正确，待动态码"),
    WRONG_PASSWORD("登录名或密码不对"),
    WRONG_CODE("动态码不对"),
    WRONG_HANDOVER("设置密码的代码不对"),
    CODES_RIGHT("凭两个代码设置密码"),
    LOCKED("等待期内被拒"),
    STOPPED("用户已停用"),
    NO_POST("没有有效任职"),
    POST_TAKEN("选用任职"),
    SIGNED_OUT("退出");

    private final String label;

    SignInOutcome(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}

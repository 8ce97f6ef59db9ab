package huizhanjia.vault;

/// How personal data looks when it is not revealed.
public final class Mask {

    /// In the place of what does not open (`Vault.find`).
    public static final String UNREADABLE = "无法解密";

    private Mask() {}

    /// 138****5678; short numbers keep their last two digits only.
    public static String phone(String phone) {
        return phone.length() < 8 ? tail(phone, 2) : phone.substring(0, 3) + "****" + tail4(phone);
    }

    /// ***************1234: all but the last four characters.
    public static String account(String account) {
        return tail(account, 4);
    }

    private static String tail4(String text) {
        return text.substring(text.length() - 4);
    }

    private static String tail(String text, int kept) {
        var hidden = Math.max(0, text.length() - kept);
        return "*".repeat(hidden) + text.substring(hidden);
    }
}

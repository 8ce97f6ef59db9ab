package huizhanjia.vault;

import huizhanjia.kernel.ResidentId;

/// How personal data looks when it is not revealed.
public final class Mask {

    /// In the place of what does not open (`Vault.find`).
    public static final String UNREADABLE = "无法解密";

    private static final String HIDDEN = "******";

    private Mask() {}

    /// 210199************ of a citizen's number; of any other paper the letter it begins with, whatever its length.
    public static String identity(String number) {
        return ResidentId.parse(number).map(ResidentId::masked).orElseGet(() -> other(number));
    }

    private static String other(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return Character.isLetter(number.charAt(0)) ? number.charAt(0) + HIDDEN : HIDDEN;
    }

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

package huizhanjia.signin.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.regex.Pattern;

/// The secret for the clerk's authenticator and the form that proves it arrived.
///
/// @param secret in Base32
/// @param picture the same as a QR code, a `data:` address
public record EnrolmentPage(String secret, String picture, Problems problems) implements FormPage {

    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");

    @Override
    public String title() {
        return "绑定动态码";
    }

    /// The secret in groups of four, to be typed.
    public String spelled() {
        return FOUR.matcher(secret).replaceAll("$1 ");
    }
}

package huizhanjia.signin.web;

import huizhanjia.ui.QrPicture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What an authenticator reads.
final class QrCode {

    private static final String ISSUER = encode("会站家");

    private QrCode() {}

    /// The secret of a clerk as authenticators expect it (`otpauth:`), as a `data:` address.
    static String ofSecret(String loginName, String secret) {
        return QrPicture.of(
                "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, encode(loginName), secret, ISSUER));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package huizhanjia.signin.form;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Vault;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// Says in every form in which post it was opened, signed for the clerk, and reads it again from what comes
/// back: a form opened in one tab is not filed in the post that another tab took meanwhile.
@Component
public class FormPost {

    /// The hidden field that `ui/csrf.jte` puts into every form.
    public static final String FIELD = "in-post";

    /// Comes with what is sent again after switching back.
    public static final String SWITCH = "switch-back";

    private static final String PURPOSE = "signin.form-post";

    private final Vault vault;

    FormPost(Vault vault) {
        this.vault = vault;
    }

    /// The value of the field: the post and a signature nobody else's form carries.
    public String stamp(ClerkId clerk, AppointmentId post) {
        return post + "." + sign(clerk, post.toString());
    }

    /// The post the form was opened in; refused when it does not say so, or something was changed.
    public AppointmentId read(ClerkId clerk, HttpServletRequest request) {
        var parts = String.valueOf(leading(request).getParameter(FIELD)).split("\\.", -1);
        if (parts.length != 2 || !isSame(sign(clerk, parts[0]), parts[1])) {
            throw new Refused("access.form-unsigned", "这张表没有写明是以哪项任职打开的，或写明的内容被改动过，没有办理；请返回原页面，刷新后重新填写");
        }
        return AppointmentId.of(parts[0]);
    }

    /// Of a form with files what stands before the first of them: no file is read before whoever sends it is judged.
    private static ServletRequest leading(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest && request instanceof HttpServletRequestWrapper form
                ? form.getRequest()
                : request;
    }

    private String sign(ClerkId clerk, String post) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.index(PURPOSE, clerk + " " + post));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

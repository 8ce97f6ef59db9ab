package huizhanjia.signin.web;

import huizhanjia.kernel.RequestPath;
import huizhanjia.signin.form.FormPost;
import huizhanjia.signin.form.OtherPost;
import huizhanjia.ui.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// A form that was opened in another post, with everything that was typed into it, to be sent again.
///
/// @param action where it was sent
/// @param stamp the post it was opened in, as it came
/// @param kept what was typed
/// @param files that were chosen; no page can carry them on
public record OtherPostPage(OtherPost other, String action, String stamp, List<Kept> kept, List<File> files)
        implements Page {

    private static final Set<String> OURS = Set.of(FormPost.FIELD, FormPost.SWITCH, "_csrf");

    public OtherPostPage {
        kept = List.copyOf(kept);
        files = List.copyOf(files);
    }

    /// One value of one field.
    public record Kept(String name, String value) {}

    /// A field for files, and what was chosen for it.
    public record File(String name, String chosen) {}

    static OtherPostPage of(OtherPost other, HttpServletRequest request) {
        var query = request.getQueryString();
        var kept = request.getParameterMap().entrySet().stream()
                .filter(field -> !OURS.contains(field.getKey()) && !isInAddress(field.getKey(), query))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                .toList();
        var action = RequestPath.of(request.getRequestURI()).value() + (query == null ? "" : "?" + query);
        return new OtherPostPage(other, action, request.getParameter(FormPost.FIELD), kept, files(request));
    }

    /// What of it a person can read, and copy if need be.
    public List<Kept> readable() {
        return kept.stream().filter(one -> !one.value().isBlank()).toList();
    }

    @Override
    public String title() {
        return "没有提交：任职已切换";
    }

    private static boolean isInAddress(String name, @org.jspecify.annotations.Nullable String query) {
        return query != null && ("&" + query).contains("&" + name + "=");
    }

    private static List<File> files(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) {
            return List.of();
        }
        return multipart.getMultiFileMap().entrySet().stream()
                .map(field -> new File(
                        field.getKey(),
                        field.getValue().stream()
                                .filter(file -> !file.isEmpty())
                                .map(file -> String.valueOf(file.getOriginalFilename()))
                                .collect(java.util.stream.Collectors.joining("、"))))
                .filter(file -> !file.chosen().isEmpty())
                .toList();
    }
}

package huizhanjia.signin.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// A form with files, read part by part. Until its files are asked for it is read no further than to the first
/// of them.
final class FormRequest extends HttpServletRequestWrapper {

    private static final int MOST_FIELD_BYTES = 1 << 20;
    private static final int MOST_PARTS = 200;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private @Nullable FileItemIterator parts;
    private @Nullable FileItemStream file;
    private long most = Long.MAX_VALUE;
    private int bytes;
    private int count;
    private boolean isTaken;

    FormRequest(HttpServletRequest request) {
        super(request);
    }

    /// Takes one file of the form.
    @FunctionalInterface
    interface Taker {

        void take(FileItemStream file) throws IOException;
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /// A field that came before the first file; those behind it are known when all is read.
    @Override
    public @Nullable String getParameter(String name) {
        var ofAddress = super.getParameter(name);
        if (ofAddress != null || isTaken) {
            return ofAddress;
        }
        readToFile();
        var values = fields.get(name);
        return values == null ? null : values.getFirst();
    }

    /// Reads all of it, each file as it comes; the fields by name.
    Map<String, String[]> readAll(long mostBytes, Taker taker) throws IOException {
        most = mostBytes;
        needShort();
        readToFile();
        while (file != null) {
            taker.take(file);
            file = null;
            readToFile();
        }
        getRequest().getInputStream().transferTo(OutputStream.nullOutputStream());
        isTaken = true;
        var all = new LinkedHashMap<String, String[]>();
        fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    private void needShort() {
        if (getContentLengthLong() > most) {
            throw new MaxUploadSizeExceededException(most);
        }
    }

    private void readToFile() {
        try {
            while (file == null && parts().hasNext()) {
                var part = parts().next();
                if (++count > MOST_PARTS) {
                    throw new MultipartException("more parts than any form has");
                }
                if (part.isFormField()) {
                    fields.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                            .add(text(part));
                } else {
                    file = part;
                }
            }
        } catch (IOException broken) {
            throw new MultipartException("a form that breaks off", broken);
        }
    }

    private FileItemIterator parts() throws IOException {
        if (parts == null) {
            var upload = new FileUpload();
            upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
            parts = upload.getItemIterator(new ServletRequestContext((HttpServletRequest) getRequest()));
        }
        return parts;
    }

    private String text(FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            var content = in.readNBytes(MOST_FIELD_BYTES - bytes + 1);
            bytes += content.length;
            if (bytes > MOST_FIELD_BYTES) {
                throw new MultipartException("fields longer than anybody types");
            }
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}

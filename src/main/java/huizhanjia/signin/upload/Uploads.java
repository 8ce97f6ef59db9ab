package huizhanjia.signin.upload;

import huizhanjia.vault.SealedFolder;
import huizhanjia.vault.Vault;
import jakarta.annotation.PostConstruct;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// Reads the files of a form when they are first asked for, which is after the gate (`Typed` asks): a request
/// that is turned away leaves nothing on disk. `uploads-under-way/`; what a killed server left there is sealed
/// and removed at the next start.
@Component("multipartResolver")
class Uploads implements MultipartResolver {

    private static final int CHUNK = 16 * 1024;

    private final SealedFolder folder;
    private final ApplicationArguments arguments;
    private final long most;
    private final long mostOfStranger;

    Uploads(
            Vault vault,
            ApplicationArguments arguments,
            @Value("${huizhanjia.data:data}") Path data,
            @Value("${huizhanjia.upload:65MB}") DataSize most,
            @Value("${huizhanjia.upload-without-sign-in:10MB}") DataSize mostOfStranger) {
        this.folder = new SealedFolder(vault, data.resolve("uploads-under-way"), name -> "upload");
        this.arguments = arguments;
        this.most = most.toBytes();
        this.mostOfStranger = mostOfStranger.toBytes();
    }

    @PostConstruct
    void removeLeftovers() {
        if (arguments.getNonOptionArgs().isEmpty()) {
            folder.removeLeftovers();
        }
    }

    /// Not what is told after an error: nobody reads a form again that may have been the error.
    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return WebUtils.getNativeRequest(request, FormRequest.class) != null;
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        var form = Objects.requireNonNull(WebUtils.getNativeRequest(request, FormRequest.class));
        return new Read(request, form);
    }

    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        if (request instanceof Read read) {
            read.close();
        }
    }

    /// The form with its files, once they were asked for.
    private final class Read extends DefaultMultipartHttpServletRequest implements AutoCloseable {

        private final FormRequest form;
        private final LinkedMultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        private long bytes;

        Read(HttpServletRequest request, FormRequest form) {
            super(request);
            this.form = form;
        }

        @Override
        protected void initializeMultipart() {
            try {
                setMultipartParameters(form.readAll(limit(), this::take));
                setMultipartParameterContentTypes(Map.of());
                setMultipartFiles(files);
            } catch (IOException broken) {
                throw new MultipartException("a form that breaks off", broken);
            }
        }

        private long limit() {
            return getUserPrincipal() == null ? mostOfStranger : most;
        }

        private void take(FileItemStream part) throws IOException {
            var length = new AtomicLong();
            var sealed = folder.draft(folder.at(folder.root()), out -> {
                try (var in = part.openStream()) {
                    var chunk = new byte[CHUNK];
                    for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                        need(length.addAndGet(read));
                        out.write(chunk, 0, read);
                    }
                }
            });
            bytes += length.get();
            var said = new SealedUpload.Part(part.getFieldName(), part.getName(), part.getContentType());
            files.add(part.getFieldName(), new SealedUpload(said, folder, sealed, length.get()));
        }

        private void need(long more) {
            if (bytes + more > limit()) {
                throw new MaxUploadSizeExceededException(limit());
            }
        }

        @Override
        public void close() {
            files.values().stream().flatMap(List::stream).forEach(file -> {
                if (file instanceof SealedUpload upload) {
                    upload.sealed().close();
                }
            });
        }
    }
}

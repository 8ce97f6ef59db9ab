package huizhanjia.signin.upload;

import huizhanjia.vault.Opened;
import huizhanjia.vault.SealedFolder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that came with a form: sealed on disk, opened as it is read.
record SealedUpload(Part part, SealedFolder folder, Opened sealed, long bytes) implements MultipartFile {

    /// What the browser says of it.
    record Part(
            String field,
            @Nullable String fileName,
            @Nullable String type) {}

    @Override
    public String getName() {
        return part.field();
    }

    @Override
    public @Nullable String getOriginalFilename() {
        return part.fileName();
    }

    @Override
    public @Nullable String getContentType() {
        return part.type();
    }

    @Override
    public boolean isEmpty() {
        return bytes == 0;
    }

    @Override
    public long getSize() {
        return bytes;
    }

    @Override
    public byte[] getBytes() throws IOException {
        try (var in = getInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return folder.read(sealed.path());
    }

    /// Nothing that was uploaded rests readable on disk.
    @Override
    public void transferTo(File readable) {
        throw new UnsupportedOperationException("an upload is read as a stream");
    }

    @Override
    public void transferTo(Path readable) {
        throw new UnsupportedOperationException("an upload is read as a stream");
    }
}

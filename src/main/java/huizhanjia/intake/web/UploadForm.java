package huizhanjia.intake.web;

import huizhanjia.intake.Upload;
import huizhanjia.kernel.OrgId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file a program brings.
@Schema(name = "Upload", description = "上传的名册")
record UploadForm(
        @Schema(description = "名册种类：members 会员名册，orgs 工会组织名册") @NotBlank(message = "请给出名册种类")
        String roster,

        @Schema(description = "没有写明工会的行归到哪家工会；默认本任职的工会", type = "string", format = "uuid") @Nullable
        OrgId org,

        @Schema(description = "名册文件：.xlsx、.xls 或 .csv", type = "string", format = "binary") @NotNull(message = "请选择文件")
        MultipartFile file) {

    /// Puts the file where it can be read more than once.
    Stored store() {
        try {
            var content = Files.createTempFile("upload-", ".part");
            file.transferTo(content);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return new Stored(new Upload(roster, org, name, content));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// The file on disk for as long as the call lasts.
    record Stored(Upload upload) implements AutoCloseable {

        /// What tells this upload from another one under the same key.
        List<String> fingerprint() {
            return List.of(upload.roster(), String.valueOf(upload.org()), upload.fileName(), digest(upload.content()));
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(upload.content());
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }

        private static String digest(Path content) {
            try (var in = new DigestInputStream(Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                return HexFormat.of().formatHex(in.getMessageDigest().digest());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

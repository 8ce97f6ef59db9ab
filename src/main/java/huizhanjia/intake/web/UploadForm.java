package huizhanjia.intake.web;

import huizhanjia.intake.Upload;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Sha256;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file a program brings.
@Schema(name = "Upload", description = "上传的名册")
record UploadForm(
        @Schema(description = "名册种类：members 会员名册，orgs 工会组织名册") @NotBlank(message = "请给出名册种类")
        String roster,

        @Schema(description = "没有写明工会的会员登记到哪家基层工会、没有写明上级的工会建在哪家之下；不写的，这样的行列为有误", type = "string", format = "uuid")
        @Nullable
        OrgId org,

        @Schema(description = "名册文件：.xlsx、.xls 或 .csv", type = "string", format = "binary") @NotNull(message = "请选择文件")
        MultipartFile file) {

    /// The file as it was brought.
    Upload upload() {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return new Upload(roster, org, name, file.getBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// What tells an upload from another one under the same key.
    static List<String> fingerprint(Upload upload) {
        return List.of(upload.roster(), String.valueOf(upload.org()), upload.fileName(), Sha256.hex(upload.content()));
    }
}

package huizhanjia.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/// The answer to a write: enough to go on with, and nothing personal.
@Schema(description = "写入回执")
public record WriteReceipt(
        @Schema(description = "所写记录的标识") UUID id,

        @Schema(description = "写入后的版本，与 ETag 相同；没有版本的为 0", example = "2")
        long version) {}

package huizhanjia.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A code with its label; programs may send the bare code as well, and their label is not read.
@Schema(description = "代码及其名称。提交时可以只写代码文字，名称不读取")
public record Code(
        @Schema(description = "代码", example = "10") String code,

        @Schema(description = "名称", example = "研究生教育") @Nullable
        String label) {

    @JsonCreator
    public Code {
        Objects.requireNonNull(code); // the reader of JSON tells which field lacks it
    }

    /// As programs write it who send the code alone.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Code bare(String code) {
        return new Code(code, null);
    }
}

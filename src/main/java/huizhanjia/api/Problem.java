package huizhanjia.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.RequestPath;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.ObjectMapper;

/// What programs are told when something cannot be done (RFC 9457).
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "出错说明（RFC 9457，application/problem+json）。程序按 code 判断，detail 给人看")
public record Problem(
        @Schema(description = "问题类型，与 code 一一对应", example = "urn:huizhanjia:problem:member.stale")
        String type,

        @Schema(description = "状态码的中文名称", example = "内容已被他人修改")
        String title,

        @Schema(description = "HTTP 状态码", example = "412") int status,

        @Schema(description = "稳定的代码，前一段是所属模块", example = "member.stale")
        String code,

        @Schema(description = "一句中文，说明原因和怎么办") String detail,
        @Schema(description = "逐个字段的问题；没有字段问题时不出现") List<FieldProblem> errors,

        @Schema(description = "与此有关的记录，如已建立的会籍比对；没有时不出现") @Nullable
        UUID related,

        @Schema(description = "错误编号，报给系统管理员查日志；只在系统出错时出现") @Nullable
        String number) {

    /// Where programs come in.
    public static final String PATH = "/api";

    private static final String TYPE = "urn:huizhanjia:problem:";

    /// One field that does not fit.
    @Schema(description = "一个字段的问题")
    public record FieldProblem(
            @Schema(description = "字段路径", example = "person.idNumber")
            String field,

            @Schema(description = "一句中文，说明怎么改") String detail) {}

    /// A problem with a code of its own.
    public static Problem of(HttpStatusCode status, String code, String detail) {
        return new Problem(TYPE + code, Fault.of(status).title(), status.value(), code, detail, List.of(), null, null);
    }

    /// The problem of a status that says enough by itself.
    public static Problem of(HttpStatusCode status) {
        var fault = Fault.of(status);
        return of(status, fault.code(), fault.detail());
    }

    /// The problem an exception stands for; refusals keep their code and sentence.
    public static Problem of(Exception wrong) {
        return ProblemReading.read(wrong);
    }

    /// A refusal with a status of its own.
    public static Problem of(HttpStatusCode status, Refused refused) {
        return of(status, refused.code(), refused.sentence());
    }

    /// Whether whoever asked for the address, as it was sent, is a program.
    public static boolean isWantedAt(@Nullable String address) {
        return RequestPath.of(address).isAtOrUnder(PATH);
    }

    /// The same problem, field by field.
    public Problem in(Map<String, String> fields) {
        var errors = fields.entrySet().stream()
                .map(field -> new FieldProblem(field.getKey(), field.getValue()))
                .toList();
        return new Problem(type, title, status, code, detail, errors, related, number);
    }

    /// The same problem with the record it concerns.
    public Problem about(UUID record) {
        return new Problem(type, title, status, code, detail, errors, record, number);
    }

    /// The same problem with the number of its log line.
    public Problem numbered(String log) {
        return new Problem(type, title, status, code, detail, errors, related, log);
    }

    /// As the answer of a controller.
    public ResponseEntity<Problem> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    /// As the answer of a filter, in front of the controllers.
    public void write(HttpServletResponse response, ObjectMapper json) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(this));
    }
}

package huizhanjia.api;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/// What every operation of the interface has in common, described once.
@Configuration(proxyBeanMethods = false)
class OpenApiBook {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "application/problem+json";

    private static final String DESCRIPTION = """
            会站家的开放接口，规则、权限和数据范围与页面完全一致。

            - 认证：在页面“接口令牌”中为一项任职签发令牌，放在 `Authorization: Bearer hzj_…` 中。每分钟至多 600 次，超过返回 429 和 `Retry-After`。
            - 出错：一律为 `application/problem+json`（RFC 9457），程序按 `code` 判断。
            - 翻页：把上一页的 `next` 原样填入 `after`，直到 `next` 为空。
            - 修改：先读取得到 `ETag`，修改时放入 `If-Match`；缺少返回 428，已被他人修改返回 412。
            - 重试：写操作可带 `Idempotency-Key`，同一任职两天内同一个键只办理一次，重复调用得到第一次的回执；同一个键换了内容返回 422。
            - 证件号码、电话、户籍地一律掩码；查看原文须写明事由并留痕。完整号码只放在请求正文里，不放在地址里。
            - 日期为 `2026-05-01`；带名称的代码为 `{"code": "10", "label": "研究生教育"}`，提交时可以只写代码。""";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Call.class)
                .addSimpleTypesForParameterObject(OrgId.class, MemberId.class);
    }

    @Bean
    OpenAPI book() {
        var components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("为一项任职签发的接口令牌，以 hzj_ 开头"));
        return new OpenAPI()
                .info(new Info().title("会站家开放接口").version("1").description(DESCRIPTION))
                .servers(List.of(new Server().url("/").description("本机")))
                .security(List.of(new SecurityRequirement().addList(TOKEN)))
                .components(components);
    }

    /// Read when somebody asks for the book, not when the house starts.
    @Bean
    GlobalOpenApiCustomizer problems() {
        return book ->
                ModelConverters.getInstance(true).readAll(Problem.class).forEach(book.getComponents()::addSchemas);
    }

    @Bean
    ModelConverter nullness() {
        return new Nullness();
    }

    @Bean
    GlobalOperationCustomizer common() {
        return OpenApiBook::complete;
    }

    private static Operation complete(Operation operation, HandlerMethod handler) {
        problem(operation, HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS);
        if (operation.getRequestBody() != null) {
            problem(operation, HttpStatus.BAD_REQUEST, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            switch (parameter.getIn()) {
                case "path" -> problem(operation, HttpStatus.NOT_FOUND);
                case "query" -> problem(operation, HttpStatus.BAD_REQUEST, HttpStatus.UNPROCESSABLE_CONTENT);
                default -> {}
            }
            if (parameter.getDescription() == null) {
                parameter.description("标识");
            }
        }
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == Call.class) {
                describe(operation, parameter.hasParameterAnnotation(Versioned.class));
            }
        }
        var done = operation.getResponses().get("200");
        if (done != null) {
            done.description("办妥");
        }
        return operation;
    }

    private static void describe(Operation operation, boolean versioned) {
        if (versioned) {
            operation.addParametersItem(
                    header(HttpHeaders.IF_MATCH, "读取时得到的 ETag，如 \"3\"").required(true));
            problem(operation, HttpStatus.PRECONDITION_REQUIRED, HttpStatus.PRECONDITION_FAILED);
        }
        operation.addParametersItem(header(CallArgument.KEY, "重试用的键，1 至 100 个可见的 ASCII 字符，建议用 UUID"));
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    private static void problem(Operation operation, HttpStatus... statuses) {
        for (var status : statuses) {
            var schema = Schemas.reference("#/components/schemas/Problem");
            var content = new Content().addMediaType(PROBLEM, new MediaType().schema(schema));
            var answer = new ApiResponse().description(Fault.of(status).title()).content(content);
            operation.getResponses().addApiResponse(String.valueOf(status.value()), answer);
        }
    }
}

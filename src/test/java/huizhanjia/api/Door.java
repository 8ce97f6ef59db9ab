package huizhanjia.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Calls the interface as a program does: with a token and nothing else.
public record Door(MockMvcTester http, ObjectMapper json) {

    public MvcTestResult get(String token, String path, Object... variables) {
        return call(HttpMethod.GET, token, path, variables).exchange();
    }

    public MvcTestResult post(String token, String path, String json) {
        return with(call(HttpMethod.POST, token, path), json).exchange();
    }

    /// A write under an Idempotency-Key.
    public MvcTestResult postOnce(String token, String key, String path, String json) {
        return with(call(HttpMethod.POST, token, path), json)
                .header("Idempotency-Key", key)
                .exchange();
    }

    /// An edit made from the version of the tag.
    public MvcTestResult edit(HttpMethod method, String token, String tag, String path, String json) {
        return with(call(method, token, path), json).header("If-Match", tag).exchange();
    }

    public MvcTestResult edit(HttpMethod method, String token, String path, String json) {
        return with(call(method, token, path), json).exchange();
    }

    /// Brings a file.
    public MvcTestResult upload(String token, String roster, String fileName, String content) {
        return http.post()
                .uri("/api/imports")
                .multipart()
                .file(new MockMultipartFile("file", fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("roster", roster)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    /// The content of an answer.
    public JsonNode json(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MockMvcRequestBuilder call(HttpMethod method, String token, String path, Object... variables) {
        return http.method(method).uri(path, variables).header("Authorization", "Bearer " + token);
    }

    private static MockMvcRequestBuilder with(MockMvcRequestBuilder call, String json) {
        return call.contentType(MediaType.APPLICATION_JSON).content(json);
    }
}

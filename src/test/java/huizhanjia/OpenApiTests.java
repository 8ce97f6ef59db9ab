package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.api.ApiWorld;
import huizhanjia.api.ApiWorld.Programs;
import huizhanjia.api.Door;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ApiWorld.class)
record OpenApiTests(Door door, Programs programs, ObjectMapper json) {

    private static final Path BOOK = Path.of("docs", "openapi.json");

    /// `mvn test -Dtest=OpenApiTests -Dopenapi.write=true` writes the file anew.
    @Test
    void the_committed_description_is_current() throws IOException {
        var current = book() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(BOOK.toAbsolutePath().getParent());
            Files.writeString(BOOK, current);
        }
        assertThat(Files.readString(BOOK))
                .as("docs/openapi.json differs; write it anew with -Dopenapi.write=true")
                .isEqualTo(current);
    }

    @Test
    void it_is_openapi_3_1_and_describes_the_interface_alone() throws IOException {
        var book = json.readTree(book());
        assertThat(book.path("openapi").asString()).startsWith("3.1");
        assertThat(book.path("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void every_operation_parameter_and_field_is_described_in_chinese() throws IOException {
        var book = json.readTree(book());
        for (var path : book.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var name = operation.getKey() + " " + path.getKey();
                assertThat(operation.getValue().path("summary").asString(""))
                        .as(name)
                        .matches(".*\\p{IsHan}.*");
                operation.getValue().path("parameters").forEach(parameter -> assertDescribed(name, parameter));
            }
        }
        for (var schema : book.path("components").path("schemas").properties()) {
            for (var field : schema.getValue().path("properties").properties()) {
                assertDescribed(schema.getKey() + "." + field.getKey(), field.getValue());
            }
        }
    }

    private static void assertDescribed(String name, JsonNode node) {
        var isPathId = node.path("in").asString("").equals("path")
                && node.path("name").asString("").equals("id");
        if (!isPathId && !node.has("$ref")) {
            assertThat(node.path("description").asString(""))
                    .as(name + " " + node)
                    .matches("(?s).*\\p{IsHan}.*");
        }
    }

    private String book() throws IOException {
        var answer = door.get(programs.organizer(), "/api/openapi");
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

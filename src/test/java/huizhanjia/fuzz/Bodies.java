package huizhanjia.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// What programs send: a body as the records of an endpoint describe it, and the same with one field otherwise.
record Bodies(ObjectMapper json, Function<Type, Optional<String>> known) {

    /// Not text, but what stands in JSON where text is meant, or the other way round.
    private static final List<String> RAW = List.of(
            "null",
            "[]",
            "{}",
            "true",
            "-1",
            "0",
            "1e999",
            "1.5",
            "99999999999999999999",
            "[\"a\",null]",
            "{\"a\":{}}");

    private static final int DEEPEST = 6;

    /// The body that an endpoint reads; nothing when it reads none.
    Optional<JsonNode> of(Asking asking) {
        return Stream.of(asking.endpoint().handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter ->
                        json.valueToTree(sample(parameter.getGenericParameterType(), parameter.getParameter(), 0)));
    }

    /// Every field of it, each time with something else.
    Stream<Sent> hostile(JsonNode body) {
        var whole = RAW.stream().map(raw -> new Sent("whole " + raw, raw));
        return Stream.concat(whole, paths("", body).stream().flatMap(path -> at(path, body)));
    }

    /// @param what for the report
    record Sent(String what, String text) {

        byte[] bytes() {
            return text.getBytes(UTF_8);
        }
    }

    byte[] bytes(JsonNode body) {
        return text(body).getBytes(UTF_8);
    }

    private String text(JsonNode body) {
        return escaped(json.writeValueAsString(body));
    }

    private Stream<Sent> at(String path, JsonNode body) {
        var texts = Hostile.singles()
                .map(hostile ->
                        new Sent(path + " " + hostile, text(with(path, body, StringNode.valueOf(hostile.text())))));
        var marked = json.writeValueAsString(with(path, body, StringNode.valueOf("@RAW@")));
        var raws = RAW.stream().map(raw -> new Sent(path + " " + raw, escaped(marked.replace("\"@RAW@\"", raw))));
        var missing = new Sent(path + " MISSING", text(without(path, body)));
        return Stream.concat(Stream.of(missing), Stream.concat(texts, raws));
    }

    private static List<String> paths(String above, JsonNode node) {
        var paths = new ArrayList<String>();
        if (node instanceof ObjectNode fields) {
            fields.properties().forEach(field -> {
                paths.add(above + "/" + field.getKey());
                paths.addAll(paths(above + "/" + field.getKey(), field.getValue()));
            });
        } else if (node instanceof ArrayNode elements && !elements.isEmpty()) {
            paths.add(above + "/0");
            paths.addAll(paths(above + "/0", elements.get(0)));
        }
        return paths;
    }

    private static JsonNode with(String path, JsonNode body, JsonNode value) {
        var changed = body.deepCopy();
        var slash = path.lastIndexOf('/');
        var holder = changed.at(path.substring(0, slash));
        if (holder instanceof ObjectNode fields) {
            fields.set(path.substring(slash + 1), value);
        } else if (holder instanceof ArrayNode elements) {
            elements.set(0, value);
        }
        return changed;
    }

    private static JsonNode without(String path, JsonNode body) {
        var changed = body.deepCopy();
        var slash = path.lastIndexOf('/');
        var holder = changed.at(path.substring(0, slash));
        if (holder instanceof ObjectNode fields) {
            fields.remove(path.substring(slash + 1));
        } else if (holder instanceof ArrayNode elements) {
            elements.remove(0);
        }
        return changed;
    }

    /// All in ASCII: half a character stays half a character.
    private static String escaped(String text) {
        var plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(c < 0x7f ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return plain.toString();
    }

    private Object sample(Type type, AnnotatedElement described, int depth) {
        var schema = described.getAnnotation(Schema.class);
        if (schema != null && !schema.example().isEmpty() && (type == String.class || type == LocalDate.class)) {
            return schema.example();
        }
        var found = known.apply(type);
        if (found.isPresent()) {
            return found.get();
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of("name", sample(arguments[1], described, depth + 1))
                    : List.of(sample(arguments[0], described, depth + 1));
        }
        return type instanceof Class<?> simple ? simple(simple, depth) : "x";
    }

    private Object simple(Class<?> type, int depth) {
        if (type.isRecord() && depth < DEEPEST) {
            var components = type.getRecordComponents();
            if (components.length == 1 && components[0].getType() == UUID.class) {
                return Hostile.FOREIGN_ID.text();
            }
            var fields = new LinkedHashMap<String, Object>();
            for (var component : components) {
                fields.put(component.getName(), sample(component.getGenericType(), component, depth + 1));
            }
            return fields;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        return switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" -> 3;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> "2026-11-20";
            case "UUID" -> Hostile.FOREIGN_ID.text();
            default -> "青山县工会情况说明";
        };
    }
}

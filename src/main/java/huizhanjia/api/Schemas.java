package huizhanjia.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Parts of the interface's description that are made by hand.
public final class Schemas {

    private static final String NULL = "null";

    private Schemas() {}

    /// What may also be null, as OpenAPI 3.1 says it.
    @SuppressWarnings("rawtypes")
    public static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            var either = List.<Schema>of(reference(schema.get$ref()), new JsonSchema().types(Set.of(NULL)));
            return new JsonSchema().anyOf(either).description(schema.getDescription());
        }
        var types = new LinkedHashSet<>(schema.getTypes() == null ? Set.of(schema.getType()) : schema.getTypes());
        types.add(NULL);
        schema.setTypes(types);
        schema.setType(null);
        return schema;
    }

    /// A schema described elsewhere.
    public static Schema<?> reference(String ref) {
        return new JsonSchema().$ref(ref);
    }
}

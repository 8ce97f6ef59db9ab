package huizhanjia.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes as required what a record always has, and as null what it may lack: the compiler checks the same words.
final class Nullness implements ModelConverter {

    private static final String ROOMS = "huizhanjia.";

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord() && described.getName().startsWith(ROOMS)) {
            var model = schema.get$ref() == null ? schema : model(schema.get$ref(), context);
            if (model != null && model.getProperties() != null) {
                List.of(described.getRecordComponents()).forEach(component -> describe(model, component));
            }
        }
        return schema;
    }

    @SuppressWarnings("rawtypes")
    private static @Nullable Schema model(String ref, ModelConverterContext context) {
        return context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void describe(Schema model, RecordComponent component) {
        var field = (Schema) model.getProperties().get(component.getName());
        if (field == null) {
            return;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            model.getProperties().put(component.getName(), Schemas.orNull(field));
        } else if (model.getRequired() == null || !model.getRequired().contains(component.getName())) {
            model.addRequiredItem(component.getName());
        }
    }
}

package huizhanjia.api;

import huizhanjia.kernel.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads the days that programs send, as people's forms are read: a year beyond all years is no day.
final class DayJson extends StdScalarDeserializer<LocalDate> {

    DayJson() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        var text = String.valueOf(parser.getValueAsString());
        if (text.isEmpty()) {
            return null;
        }
        return Days.typed(text)
                .orElseGet(() -> (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day"));
    }
}

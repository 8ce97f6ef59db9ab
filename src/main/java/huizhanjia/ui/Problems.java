package huizhanjia.ui;

import huizhanjia.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/// What is wrong with a form: by field, and as a whole; each a Chinese sentence with its remedy.
public record Problems(Map<String, String> byField, List<String> general) {

    public static final Problems NONE = new Problems(Map.of(), List.of());

    /// The problems Bean Validation and binding found; the first of each field.
    public static Problems of(BindingResult binding) {
        var byField = new LinkedHashMap<String, String>();
        for (var error : binding.getFieldErrors()) {
            byField.putIfAbsent(error.getField(), sentence(error));
        }
        var general = binding.getGlobalErrors().stream()
                .map(error -> String.valueOf(error.getDefaultMessage()))
                .toList();
        return new Problems(byField, general);
    }

    /// A refusal of the business, as the problem of the whole form.
    public static Problems of(Refused refused) {
        return new Problems(Map.of(), List.of(refused.sentence()));
    }

    public boolean isEmpty() {
        return byField.isEmpty() && general.isEmpty();
    }

    /// The sentence for one field; empty text when there is none.
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    private static String sentence(FieldError error) {
        return error.isBindingFailure() ? "格式不对，请按示例填写" : String.valueOf(error.getDefaultMessage());
    }
}

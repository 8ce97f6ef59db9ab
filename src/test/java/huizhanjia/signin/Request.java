package huizhanjia.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// One request as a page offers it.
///
/// @param endpoint the verb and pattern that answer it
/// @param fields names and what the page has filled in
record Request(String endpoint, String verb, String path, Map<String, String> fields) {

    static final String MISSING = "(missing)";

    Set<String> names() {
        return fields.keySet();
    }

    Request with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        if (value.equals(MISSING)) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Request(endpoint, verb, path, changed);
    }
}

package huizhanjia.fuzz;

import huizhanjia.kernel.Actor;
import huizhanjia.signin.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One request as a link or a form of a page makes it.
///
/// @param places what stands in the braces of the address
/// @param values what the address or the form carries, by name, in the order of the page
/// @param files the fields for files and what they take; none when the form is sent as one
record Asking(
        Endpoint endpoint,
        Map<String, String> places,
        Map<String, List<String>> values,
        Map<String, String> files,
        Actor actor) {

    /// The same with one value otherwise; an empty list leaves it out.
    Asking with(String name, List<String> typed) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (!typed.isEmpty()) {
            changed.put(name, typed);
        }
        return new Asking(endpoint, places, changed, files, actor);
    }

    /// The same under another address.
    Asking at(String place, String typed) {
        var changed = new LinkedHashMap<>(places);
        changed.put(place, typed);
        return new Asking(endpoint, changed, values, files, actor);
    }

    boolean isWithFiles() {
        return !files.isEmpty();
    }

    Object[] placesInOrder() {
        return endpoint.places().map(places::get).toArray();
    }

    Set<String> names() {
        return new TreeSet<>(values.keySet());
    }
}

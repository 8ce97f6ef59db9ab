package huizhanjia.database.migration;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.modulith.ApplicationModule;

/// The rooms of the house, the lower floors first, as each `package-info` says what it leans on.
final class Rooms {

    private static final String DESCRIPTIONS = "classpath*:huizhanjia/*/package-info.class";

    private final Map<String, List<String>> floors;
    private final SequencedSet<String> visited = new LinkedHashSet<>();

    private Rooms(Map<String, List<String>> floors) {
        this.floors = floors;
    }

    static List<String> fromTheGroundUp(Collection<String> wanted) throws IOException {
        var rooms = new Rooms(floors());
        wanted.forEach(rooms::visit);
        return rooms.visited.stream().filter(wanted::contains).toList();
    }

    private void visit(String room) {
        if (!visited.contains(room)) {
            floors.getOrDefault(room, List.of()).forEach(this::visit);
            visited.add(room);
        }
    }

    /// What each room leans on. A test's `package-info` of the same name says nothing and is passed over.
    private static Map<String, List<String>> floors() throws IOException {
        var classes = MetadataReaderFactory.create(Rooms.class.getClassLoader());
        var floors = new HashMap<String, List<String>>();
        for (var description : new PathMatchingResourcePatternResolver().getResources(DESCRIPTIONS)) {
            var module = classes.getMetadataReader(description)
                    .getAnnotationMetadata()
                    .getAnnotations()
                    .get(ApplicationModule.class);
            if (module.isPresent()) {
                floors.put(folder(description), Arrays.asList(module.getStringArray("allowedDependencies")));
            }
        }
        return floors;
    }

    /// The name of the folder a file lies in.
    private static String folder(Resource file) throws IOException {
        var path = file.getURL().getPath();
        var folder = path.substring(0, path.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}

package huizhanjia.signin;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One way into the house: its verb and path, and who answers.
record Endpoint(String verb, String path, HandlerMethod handler) {

    /// Every way in.
    static List<Endpoint> all(ApplicationContext house) {
        var found = new TreeMap<String, Endpoint>();
        for (var mapping :
                house.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var verbs = info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(toCollection(TreeSet::new));
                for (var path : info.getPatternValues()) {
                    var endpoint = new Endpoint(verbs.isEmpty() ? "ANY" : String.join("|", verbs), path, handler);
                    found.put(endpoint.name(), endpoint);
                }
            });
        }
        return List.copyOf(found.values());
    }

    String name() {
        return verb + " " + path;
    }

    boolean isRead() {
        return verb.equals("GET");
    }

    Pass pass() {
        return Pass.of(handler);
    }

    /// The permissions it asks.
    Set<String> asked() {
        return pass() instanceof Pass.Asks asks ? new TreeSet<>(asks.permissions()) : Set.of();
    }

    /// What it reads from the address or the form, as far as its signature says.
    Stream<String> parameters() {
        return Stream.of(handler.getMethodParameters()).flatMap(Endpoint::names);
    }

    private static Stream<String> names(MethodParameter parameter) {
        var said = parameter.getParameterAnnotation(RequestParam.class);
        if (said != null) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            return Stream.of(said.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : said.name());
        }
        return parameter.getParameterType().isRecord()
                ? Stream.of(parameter.getParameterType().getRecordComponents()).map(component -> component.getName())
                : Stream.of();
    }
}

package huizhanjia.signin;

import static java.util.stream.Collectors.toCollection;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One way into the house: its verb and path, and who answers.
public record Endpoint(String verb, String path, HandlerMethod handler) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}:]+)(?::[^}]+)?}");

    /// Every way in.
    public static List<Endpoint> all(ApplicationContext house) {
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

    /// Verb and path.
    public String name() {
        return verb + " " + path;
    }

    /// Whether it only shows.
    public boolean isRead() {
        return verb.equals("GET");
    }

    /// The names in the braces of its path.
    public Stream<String> places() {
        return PLACE.matcher(path).results().map(found -> found.group(1));
    }

    /// What a place in the path is read as.
    public Optional<Type> typeOf(String place) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .filter(parameter -> parameter.getParameter().getName().equals(place))
                .map(MethodParameter::getGenericParameterType)
                .filter(type -> type != String.class && type != UUID.class)
                .findFirst();
    }

    /// Whether its method takes such an argument.
    public boolean reads(Class<?> type) {
        return Stream.of(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    Pass pass() {
        return Pass.of(handler);
    }

    /// The permissions it asks.
    Set<String> asked() {
        return pass() instanceof Pass.Asks asks ? new TreeSet<>(asks.permissions()) : Set.of();
    }

    /// What it reads from the address or the form, as far as its signature says.
    public Stream<String> parameters() {
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

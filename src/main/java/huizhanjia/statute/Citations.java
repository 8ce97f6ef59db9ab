package huizhanjia.statute;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.law.Severity;
import huizhanjia.law.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// What cites which article: the rules of every room by their `@Cites`, the duties and the parameters.
@Component
public class Citations {

    private static final String HOUSE = "huizhanjia";

    /// Walked once, when the first page asks.
    private final SingletonSupplier<Map<Source, List<Citing>>> index = SingletonSupplier.of(Citations::index);

    Citations() {}

    /// What cites an article of a text, rules first.
    ///
    /// @param names all under which the text is cited
    public List<Citing> of(Collection<String> names, String article) {
        return names.stream()
                .sorted()
                .flatMap(law -> index.obtain().getOrDefault(new Source(law, article, ""), List.of()).stream())
                .toList();
    }

    /// How much of the house stands on a text.
    public long count(Collection<String> names) {
        return index.obtain().entrySet().stream()
                .filter(entry -> names.contains(entry.getKey().law()))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
    }

    /// Every text that is cited, by its id or its title.
    public Set<String> laws() {
        return index.obtain().keySet().stream()
                .map(Source::law)
                .filter(law -> !law.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The cited articles of a text; empty text stands for the text as a whole.
    public List<String> articles(String law) {
        return index.obtain().keySet().stream()
                .filter(source -> source.law().equals(law))
                .map(Source::article)
                .sorted()
                .toList();
    }

    private static Map<Source, List<Citing>> index() {
        var index = new HashMap<Source, List<Citing>>();
        rules().forEach(cites -> add(
                index,
                new Source(cites.law(), cites.article(), ""),
                new Citing("规则", "", cites.quote(), effect(cites.confidence()), Citing.Place.NONE)));
        DutyBook.all().forEach(duty -> add(index, duty.source(), citing(duty)));
        ParameterBook.SHEET.all().forEach(parameter -> add(index, parameter.source(), citing(parameter)));
        return index;
    }

    private static Citing citing(Duty duty) {
        var place = new Citing.Place("/clauses/" + duty.code(), "compliance:read");
        return new Citing("义务", duty.code(), duty.title(), duty.nature().label(), place);
    }

    private static Citing citing(Parameter parameter) {
        var place = new Citing.Place("/parameters/" + parameter.key(), "parameter:read");
        return new Citing("参数", "", parameter.title(), parameter.printed(), place);
    }

    /// What cites two articles at once stands on each of them.
    private static void add(Map<Source, List<Citing>> index, Source cited, Citing citing) {
        for (var article : cited.article().split("、", -1)) {
            var at = new Source(cited.law(), article, "");
            index.computeIfAbsent(at, nothing -> new ArrayList<>()).add(citing);
        }
    }

    private static String effect(Confidence confidence) {
        return "%s，依据%s".formatted(Severity.BLOCK.under(confidence).label(), confidence.label());
    }

    private static List<Cites> rules() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Cites.class));
        return scan.findCandidateComponents(HOUSE).stream()
                .map(found -> cites(Objects.requireNonNull(found.getBeanClassName())))
                .toList();
    }

    private static Cites cites(String rule) {
        try {
            return Objects.requireNonNull(Class.forName(rule).getAnnotation(Cites.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    public List<Citing> of(String law, String article) {
        return index.obtain().getOrDefault(new Source(law, article, ""), List.of());
    }

    /// How much of the house stands on a text.
    public long count(String law) {
        return index.obtain().entrySet().stream()
                .filter(entry -> entry.getKey().law().equals(law))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
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

    private static void add(Map<Source, List<Citing>> index, Source cited, Citing citing) {
        var at = new Source(cited.law(), cited.article(), "");
        index.computeIfAbsent(at, nothing -> new ArrayList<>()).add(citing);
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

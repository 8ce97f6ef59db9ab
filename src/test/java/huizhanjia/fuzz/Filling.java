package huizhanjia.fuzz;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.ResidentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Fills forms in as somebody may who means well, and again where a page says what it did not take.
final class Filling {

    private static final Set<String> OF_THE_FRAME = Set.of("_csrf", "in-post");
    private static final String WORDS = "青山县工会情况说明";

    /// What is tried one after the other where words were not what was meant.
    private static final List<String> TRIED = List.of(
            "30",
            "2026-11-20",
            "2027-06-30",
            "13800001111",
            CreditCode.completing("91210199MA0000001").value(),
            ResidentId.completing("21019919900101001").value(),
            "qingshan.ceshi",
            "2026-11");

    static final int TRIES = TRIED.size();

    private Filling() {}

    /// What stands in the fields of a form, and what may well stand there where nothing does.
    static Map<String, List<String>> values(Element form) {
        var values = new LinkedHashMap<String, List<String>>();
        fields(form)
                .filter(field -> !OF_THE_FRAME.contains(field.attr("name")) && !isFile(field))
                .forEach(field -> values.merge(
                        field.attr("name"), List.of(value(field)), (old, more) -> joined(old, more, field)));
        return values;
    }

    /// The fields for files, and what they take.
    static Map<String, String> files(Element form) {
        var files = new LinkedHashMap<String, String>();
        fields(form).filter(Filling::isFile).forEach(field -> files.put(field.attr("name"), field.attr("accept")));
        return files;
    }

    /// The same once more, with something else where the page says it took not what was typed.
    static Optional<Asking> better(Asking refused, Document page, int tries) {
        var better = refused;
        for (var field : page.select("[aria-invalid=true][name]")) {
            if (refused.values().containsKey(field.attr("name"))
                    && !field.tagName().equals("select")) {
                better = better.with(field.attr("name"), List.of(TRIED.get(tries)));
            }
        }
        return better.equals(refused) ? Optional.empty() : Optional.of(better);
    }

    private static Stream<Element> fields(Element form) {
        var inside = form.select("[name]").stream();
        return form.id().isEmpty() || form.ownerDocument() == null
                ? inside
                : Stream.concat(inside, form.ownerDocument().select("[form=" + form.id() + "][name]").stream());
    }

    private static boolean isFile(Element field) {
        return field.attr("type").equals("file");
    }

    /// All boxes are ticked; of buttons and rounds the first is taken, unless another one is set.
    private static List<String> joined(List<String> old, List<String> more, Element field) {
        if (field.attr("type").equals("checkbox")) {
            var both = new ArrayList<>(old);
            both.addAll(more);
            return both;
        }
        return field.hasAttr("checked") ? more : old;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> chosen(field);
            case "textarea" -> field.wholeText().isBlank() ? WORDS : field.wholeText();
            case "input" -> typed(field);
            default -> field.attr("value");
        };
    }

    private static String chosen(Element select) {
        return Optional.ofNullable(select.selectFirst("option[selected]"))
                .filter(option -> !option.val().isEmpty())
                .or(() -> select.select("option").stream()
                        .filter(option -> !option.val().isEmpty())
                        .findFirst())
                .map(Element::val)
                .orElse("");
    }

    private static String typed(Element field) {
        var given = field.attr("value");
        return !given.isEmpty()
                ? given
                : switch (field.attr("type")) {
                    case "date" -> "2026-11-20";
                    case "month" -> "2026-11";
                    case "number" -> "3";
                    case "checkbox", "radio" -> "true";
                    case "hidden", "search" -> "";
                    default -> WORDS;
                };
    }
}

package huizhanjia.intake;

import huizhanjia.access.OrgDirectory;
import huizhanjia.access.OrgLevel;
import huizhanjia.intake.Said.Question;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.kernel.Tidy;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Readings;
import huizhanjia.sheet.Recognition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which intakes a clerk may see, for whom one is brought, and what the clerk says of where its rows belong.
@Component
class IntakeScope {

    private final OrgDirectory orgs;

    IntakeScope(OrgDirectory orgs) {
        this.orgs = orgs;
    }

    boolean contains(IntakeCard card, Actor by) {
        return orgs.contains(by.scope(), card.org());
    }

    /// For whom it is brought: the union chosen, else the one the post is held at.
    OrgId org(Upload upload, Actor by) {
        var org = upload.org();
        if (org == null) {
            return by.scope().root();
        }
        if (!orgs.contains(by.scope(), org)) {
            throw new Refused("intake.out-of-scope", "所选工会不在您的管辖范围内，请重新选择");
        }
        return org;
    }

    /// What is said without anybody being asked: a union that was chosen for the upload, or the only one the
    /// post has.
    Said chosen(Roster roster, Upload upload, Actor by) {
        var org = upload.org();
        for (var question : roster.questions()) {
            if (question.kind() == Question.Kind.UNION && org != null) {
                return Said.NOTHING.with(question.key(), org.toString());
            }
            if (question.kind() == Question.Kind.GRASSROOTS) {
                var home = org == null ? by.scope().root() : org;
                return isGrassroots(home) ? Said.NOTHING.with(question.key(), home.toString()) : Said.NOTHING;
            }
        }
        return Said.NOTHING;
    }

    /// What was typed, understood; refuses what names nothing. A question that was not put keeps its answer.
    Said read(IntakeCard card, Roster roster, Map<String, String> typed, Actor by) {
        var answers = new HashMap<>(card.said().answers());
        for (var question : roster.questions()) {
            var text = typed.get(question.field());
            if (text != null) {
                answers.put(question.key(), answer(question, Tidy.text(text), by.scope()));
            }
        }
        answers.values().removeIf(String::isEmpty);
        return new Said(answers);
    }

    /// What the form shows: what was said, else the union that title, sheet or file name mention.
    Map<String, String> shown(IntakeCard card, Roster roster, List<Recognition> recognised, Actor by) {
        var shown = new HashMap<String, String>();
        for (var question : roster.questions()) {
            var said = card.said().text(question.key());
            shown.put(
                    question.key(),
                    switch (question.kind()) {
                        case UNION, GRASSROOTS ->
                            said.isEmpty()
                                    ? offered(question, words(card, recognised), by.scope())
                                    : orgs.name(OrgId.of(said));
                        case DAY, TICK -> said;
                    });
        }
        return shown;
    }

    private String offered(Question question, String words, Scope scope) {
        return orgs.mentioned(scope, words)
                .filter(org -> question.kind() == Question.Kind.UNION || isGrassroots(org))
                .map(orgs::name)
                .orElse("");
    }

    private static String words(IntakeCard card, List<Recognition> recognised) {
        return recognised.stream().map(one -> one.title() + " " + one.name()).collect(Collectors.joining(" ")) + " "
                + card.file().name();
    }

    private String answer(Question question, String text, Scope scope) {
        return switch (question.kind()) {
            case UNION, GRASSROOTS ->
                text.isEmpty() ? "" : union(question, text, scope).toString();
            case DAY -> text.isEmpty() ? "" : day(question, text);
            case TICK -> text;
        };
    }

    private OrgId union(Question question, String text, Scope scope) {
        var found = named(text, scope)
                .orElseThrow(() -> new Refused(
                        "intake.union-unknown", "没有找到名为“%s”的工会（或有同名，或不在您的管辖范围内），请写工会全称，或留空".formatted(text)));
        if (question.kind() == Question.Kind.GRASSROOTS && !isGrassroots(found)) {
            throw new Refused("intake.union-above", "“%s”不是基层工会，会员要登记到基层工会；请写基层工会的全称，或留空".formatted(text));
        }
        return found;
    }

    private Optional<OrgId> named(String text, Scope scope) {
        return orgs.mentioned(scope, text).filter(org -> orgs.name(org).equals(text));
    }

    private static String day(Question question, String text) {
        var reading = Readings.read(ColumnKind.DATE, text);
        if (reading.wrong()) {
            throw new Refused("intake.day-unreadable", "“%s”：%s".formatted(question.label(), reading.remark()));
        }
        return reading.value();
    }

    private boolean isGrassroots(OrgId org) {
        return orgs.level(org).filter(level -> level == OrgLevel.GRASSROOTS).isPresent();
    }
}

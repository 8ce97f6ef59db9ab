package huizhanjia.organizing.web;

import huizhanjia.organizing.Firm;
import java.util.stream.Collectors;

/// How pages print what several of them print.
final class Printed {

    private Printed() {}

    static String tags(Firm firm) {
        return firm.facts().tags().stream().sorted().map(tag -> tag.label()).collect(Collectors.joining("、"));
    }
}

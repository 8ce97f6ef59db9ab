package huizhanjia.org.graph.web;

import huizhanjia.org.graph.PastOrg;
import huizhanjia.ui.Page;

/// What `/orgs/{org}/past` prints: one organisation as it stood on a day.
public record PastOrgPage(PastOrg org) implements Page {

    @Override
    public String title() {
        return org.name().isEmpty() ? "当时还没有成立" : org.name();
    }

    /// How it stood on the day, in one sentence.
    public String standing() {
        if (!org.ending().isEmpty()) {
            return org.ending();
        }
        return org.lived()
                ? "%s 在册".formatted(org.on())
                : "%s 还没有成立（建会日期 %s）".formatted(org.on(), org.life().foundedOn());
    }
}

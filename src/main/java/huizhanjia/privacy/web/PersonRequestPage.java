package huizhanjia.privacy.web;

import huizhanjia.privacy.asking.PersonRequest;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;

/// One request and what may be done about it.
///
/// @param by the last day for the answer
/// @param can what the post may do with it now
/// @param typed what was typed before it was refused
public record PersonRequestPage(
        PersonRequest request,
        String name,
        String union,
        LocalDate by,
        boolean late,
        Can can,
        Typed typed,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "%s · %s".formatted(request.asked().kind().label(), name);
    }

    /// The member's page; empty text for somebody who is none.
    public String memberHref() {
        var member = request.who().member();
        return member == null ? "" : "/members/" + member;
    }

    /// What may be done.
    ///
    /// @param step whether it waits for the post
    /// @param copy whether a copy may be handed out
    /// @param erase whether the record may be made unrecognisable
    public record Can(boolean step, boolean copy, boolean erase) {}

    /// What was typed.
    public record Typed(String words, String article) {}
}

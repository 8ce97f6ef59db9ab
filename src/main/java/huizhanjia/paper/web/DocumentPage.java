package huizhanjia.paper.web;

import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Excerpt;
import huizhanjia.paper.official.Letter;
import huizhanjia.paper.register.Document;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One document going out.
///
/// @param files what was kept when it was signed
/// @param check the address that verifies it; empty text for a draft
/// @param may what the post in use may do with it
/// @param typed what was typed before it was refused
public record DocumentPage(
        Document document,
        Letter letter,
        List<Slot> files,
        String check,
        May may,
        Excerpt<TimelineEntry> timeline,
        DocumentFields typed,
        Problems problems)
        implements FormPage {

    /// What the post in use may do.
    public record May(boolean revise, boolean sign, boolean cancel) {}

    /// What a field of the draft shows: what was typed, or what stands.
    public String value(String name, String stands) {
        return typed.values().containsKey(name) ? typed.get(name) : stands;
    }

    @Override
    public String title() {
        return document.wording().title();
    }
}

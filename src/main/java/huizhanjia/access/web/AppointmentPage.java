package huizhanjia.access.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// One appointment and the form to end it.
public record AppointmentPage(AppointmentList.Row row, Form form, Excerpt<TimelineEntry> timeline, Problems problems)
        implements FormPage {

    /// What was typed to end it.
    public record Form(String on, String documentNumber) {}

    @Override
    public String title() {
        return "任职：" + row.appointment().post().label();
    }
}

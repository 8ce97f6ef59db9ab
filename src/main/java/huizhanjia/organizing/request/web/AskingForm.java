package huizhanjia.organizing.request.web;

import huizhanjia.kernel.Tidy;
import huizhanjia.organizing.request.WorkersRequest;
import org.jspecify.annotations.Nullable;

/// What somebody without an account typed.
public record AskingForm(
        String county, String employer, String code, String contact, String phone, String joining, String note) {

    /// Nothing typed yet but the county, where there is only one.
    static AskingForm in(String county) {
        return new AskingForm(county, "", "", "", "", "", "");
    }

    public AskingForm(
            @Nullable String county,
            @Nullable String employer,
            @Nullable String code,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String joining,
            @Nullable String note) {
        this.county = text(county);
        this.employer = text(employer);
        this.code = text(code);
        this.contact = text(contact);
        this.phone = text(phone);
        this.joining = text(joining);
        this.note = text(note);
    }

    WorkersRequest.Wish wish() {
        return new WorkersRequest.Wish(
                employer,
                code,
                new WorkersRequest.Person(contact, phone),
                joining.matches("\\d{1,6}") ? Integer.parseInt(joining) : 0,
                note);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Tidy.text(typed);
    }
}

package huizhanjia.privacy.activity.web;

import huizhanjia.privacy.activity.Activity;
import huizhanjia.privacy.activity.LawfulBasis;
import huizhanjia.privacy.activity.Sensitivity;
import huizhanjia.privacy.web.Choices;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that is done with personal data, as typed.
public record ActivityForm(
        String title,
        String kinds,
        String purpose,
        String basis,
        String sensitivity,
        String keeping,
        String receivers) {

    static final ActivityForm BLANK = new ActivityForm("", "", "", "", "", "", "");

    public ActivityForm(
            @Nullable String title,
            @Nullable String kinds,
            @Nullable String purpose,
            @Nullable String basis,
            @Nullable String sensitivity,
            @Nullable String keeping,
            @Nullable String receivers) {
        this.title = text(title);
        this.kinds = text(kinds);
        this.purpose = text(purpose);
        this.basis = text(basis);
        this.sensitivity = text(sensitivity);
        this.keeping = text(keeping);
        this.receivers = text(receivers);
    }

    static ActivityForm of(Activity.Particulars said) {
        return new ActivityForm(
                said.title(),
                said.kinds(),
                said.purpose(),
                said.basis().name(),
                said.sensitivity().name(),
                said.keeping(),
                said.receivers());
    }

    Activity.Particulars particulars() {
        return new Activity.Particulars(
                title,
                kinds,
                purpose,
                Choices.one(LawfulBasis.class, basis, "合法性基础"),
                Choices.one(Sensitivity.class, sensitivity, "数据分级"),
                keeping,
                receivers);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}

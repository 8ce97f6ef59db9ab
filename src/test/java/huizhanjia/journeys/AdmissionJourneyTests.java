package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import huizhanjia.kernel.ResidentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A grassroots chair between two shifts: somebody joins, the form is interrupted, a number is copied wrongly.
@JourneyTest
record AdmissionJourneyTests(FrontDoor door) {

    private static final String RESTORE = "恢复上次未提交的内容";
    private static final String PHONE = "19900000008";

    @ParameterizedTest
    @EnumSource
    void somebody_joins_and_nothing_typed_is_lost(Screen screen) {
        var person = new Newcomer("司马𠮷" + screen.mark(), number(screen.serial() + 1));
        try (var chair = door.on(screen).signIn("jiceng")) {
            chair.menu("会员名册");
            chair.follow("登记入会");
            person.fillIn(chair);
            interrupted(chair, person);
            refused(chair, person);
            chair.fill("id_number", person.number());
            chair.press("保存");
            chair.sees("会籍经历");
            chair.sees(person.name());
            chair.doesNotSee(person.number());

            chair.open("/members/new");
            assertThat(chair.page().getByText(RESTORE)).isHidden();
            chair.fill("name", "还没写完");
            chair.signOut();
            assertThat(kept(chair)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_joins_without_any_script(Screen screen) {
        var person = new Newcomer("司空𠮷" + screen.mark(), number(screen.serial() + 2));
        try (var chair = door.withoutScripts(screen).signIn("jiceng")) {
            chair.menu("会员名册");
            chair.follow("登记入会");
            person.fillIn(chair);
            refused(chair, person);
            chair.fill("id_number", person.number());
            chair.press("保存");
            chair.sees(person.name());
            chair.sees("会籍经历");
        }
    }

    /// The page is loaded again before anything was sent.
    private static void interrupted(Visitor chair, Newcomer person) {
        assertThat(kept(chair)).contains(person.name()).doesNotContain(PHONE, person.number());
        chair.page().reload();
        assertThat(chair.field("name")).hasValue("");
        chair.findsNoBarrier();
        chair.main().getByRole(AriaRole.BUTTON).getByText(RESTORE).click();
        assertThat(chair.field("name")).hasValue(person.name());
        assertThat(chair.field("id_number")).hasValue("");
        chair.fill("phone", PHONE);
    }

    private static void refused(Visitor chair, Newcomer person) {
        chair.fill("id_number", person.number().substring(0, 17) + "?");
        chair.press("保存");
        chair.sees("没有保存，请改正后再提交");
        assertThat(chair.field("name")).hasValue(person.name());
        assertThat(chair.field("phone")).hasValue(PHONE);
        assertThat(chair.field("id_number")).hasAttribute("aria-invalid", "true");
    }

    private static String kept(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate("""
                () => Object.entries(sessionStorage)
                  .filter(([key]) => key.startsWith('keep '))
                  .map((entry) => entry.join(' '))
                  .join()
                """));
    }

    private static String number(int order) {
        return ResidentId.completing("21019919950607" + order).value();
    }

    record Newcomer(String name, String number) {

        void fillIn(Visitor chair) {
            chair.fill("name", name);
            chair.fill("id_number", number);
            chair.fill("phone", PHONE);
            chair.choose("education", "大学专科");
        }
    }
}

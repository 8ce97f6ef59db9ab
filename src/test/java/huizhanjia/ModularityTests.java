package huizhanjia;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    /// `verify()` marks itself done before it throws, so only its first caller would fail: ask for the violations.
    @Test
    void a_room_leans_only_on_the_rooms_it_names_its_pages_included() {
        ApplicationModules.of(Huizhanjia.class).detectViolations().throwIfPresent();
    }
}

package huizhanjia.database.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomsTests {

    @Test
    void a_room_migrates_after_the_rooms_it_leans_on() throws Exception {
        assertThat(Rooms.fromTheGroundUp(List.of("access", "member", "org", "trail")))
                .containsExactly("trail", "access", "org", "member");
    }
}

package huizhanjia.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class IncomingTests {

    @Test
    void a_file_that_lost_its_name_is_kept_and_an_empty_input_brings_none() {
        var nameless = new MockMultipartFile("files", "", "text/plain", new byte[] {65});
        var named = new MockMultipartFile("files", "纪要.txt", "text/plain", new byte[] {66});
        var empty = new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
        assertThat(Incoming.of(List.of(nameless, named, empty)))
                .extracting(Incoming::name)
                .containsExactly("未命名附件", "纪要.txt");
    }
}

package huizhanjia.paper.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTests {

    @ParameterizedTest
    @CsvSource({
        "关于工艺改进的函（商业秘密）, TRADE_SECRET",
        "商业秘密★3年, TRADE_SECRET",
        "核心商密★长期, TRADE_SECRET",
        "【工作秘密】, WORK_SECRET",
        "　工 作 秘 密　, WORK_SECRET",
        "内部文件　注意保存, INTERNAL",
        "（内部资料，不得外传）, INTERNAL",
        "[内部], INTERNAL"
    })
    void a_mark_is_noticed_and_not_refused(String text, Discretion mark) {
        assertThat(Discretion.in(List.of("通知", text))).containsExactly(mark);
        assertThatCode(() -> Secrecy.refuse(List.of(text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"保守企业商业秘密、机密岗位职工权益保护", "加强内部管理", "内部监督（经审）工作", "各企业内部工会小组"})
    void words_in_a_sentence_are_no_mark(String text) {
        assertThat(Discretion.in(List.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"秘密★1年", "（机密）", "绝 密", "【秘密】"})
    void a_state_secret_is_refused_as_ever(String text) {
        assertThatThrownBy(() -> Secrecy.refuse(List.of(text))).isInstanceOf(Refused.class);
    }
}

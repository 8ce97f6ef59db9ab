package huizhanjia.organizing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.CreditCode;
import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.FirmStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmIndexTests {

    private static final String CODE =
            CreditCode.completing("91210199MB0000001").value();
    private static final String OTHER =
            CreditCode.completing("91210199MB0000002").value();

    private final FirmIndex index = new FirmIndex(new Regions(List.of("辽宁省", "沈阳市"), List.of("青山县")));
    private final FirmId lan = FirmId.next();

    FirmIndexTests() {
        index.add(lan, said("青山县恒岚机械制造有限公司", CODE, "城关街道工业路8号"));
        for (var word : List.of("瑞川", "昌沅", "祥棠", "泰屿", "鼎霖", "润弘")) {
            index.add(FirmId.next(), said("青山县" + word + "机械制造有限公司", "", ""));
        }
    }

    @Test
    void the_same_code_is_the_same_firm_whatever_the_name() {
        var match = index.match(said("恒岚集团", CODE, ""));
        assertThat(match.firm()).isEqualTo(lan);
        assertThat(match.likeness().reason()).contains("信用代码相同");
    }

    @Test
    void two_codes_are_two_firms_whatever_the_name() {
        assertThat(index.match(said("青山县恒岚机械制造有限公司", OTHER, "")).firm()).isNull();
    }

    @Test
    void another_spelling_is_surely_the_same() {
        var match = index.match(said("辽宁省沈阳市青山县恒岚机械制造有限责任公司", "", ""));
        assertThat(match.isSame()).isTrue();
        assertThat(match.firm()).isEqualTo(lan);
    }

    @Test
    void another_legal_form_is_asked_about_and_at_the_same_address_is_the_same() {
        var elsewhere = index.match(said("青山恒岚机械制造股份有限公司", "", ""));
        assertThat(elsewhere.isDoubtful()).isTrue();
        assertThat(elsewhere.likeness().score()).isEqualTo(94);
        assertThat(index.match(said("青山恒岚机械制造股份有限公司", "", "城关街道 工业路8号")).isSame())
                .isTrue();
    }

    @Test
    void a_word_more_is_asked_about_with_its_reason() {
        var match = index.match(said("青山县恒岚机械制造厂", "", ""));
        assertThat(match.firm()).isEqualTo(lan);
        assertThat(match.isDoubtful()).isTrue();
        assertThat(match.likeness().reason()).contains("相似");
    }

    @Test
    void what_many_names_share_makes_nobody_alike() {
        assertThat(index.match(said("青山县盛翎机械制造有限公司", "", "")).firm()).isNull();
    }

    @Test
    void a_branch_and_another_number_are_not_the_firm() {
        assertThat(index.match(said("青山县恒岚机械制造有限公司城关分公司", "", "")).firm()).isNull();
        index.add(FirmId.next(), said("青山县第一机械厂", "", ""));
        assertThat(index.match(said("青山县第二机械厂", "", "")).firm()).isNull();
    }

    private static FirmFacts said(String name, String code, String address) {
        return new FirmFacts(
                name,
                code.isEmpty() ? null : new CreditCode(code),
                address,
                new FirmFacts.Place("210199001", null, ""),
                new FirmFacts.Kind(null, null),
                new FirmFacts.Staff(null, FirmSource.MARKET),
                FirmStatus.STANDING,
                null,
                Set.of());
    }
}

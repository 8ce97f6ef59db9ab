package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8::1, 20010db800000000/64",
        "2001:db8:0:0:ffff::1, 20010db800000000/64",
        "2001:db8:0:1::1, 20010db800000001/64",
        "fe80::1%eth0, fe80000000000000/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "unknown, unknown"
    })
    void one_line_is_one_network(String address, String counted) {
        assertThat(NetworkAddress.counted(address)).isEqualTo(counted);
    }
}

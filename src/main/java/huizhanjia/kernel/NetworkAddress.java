package huizhanjia.kernel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as counters know it: one address of IPv4, or the network of 64 bits that a single line
/// is given in IPv6 (RFC 6177), whose addresses its holder changes at will.
public final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /// The name under which an address counts.
    public static String counted(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var zone = address.indexOf('%');
            var known = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), NETWORK_BYTES)) + "/64"
                    : known.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}

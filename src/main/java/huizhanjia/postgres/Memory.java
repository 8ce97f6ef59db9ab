package huizhanjia.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How much of the machine's memory the server may count on; the application and the system live there too.
///
/// @param megabytes of the whole machine, or of the container
record Memory(long megabytes) {

    private static final int BYTES_A_MEGABYTE = 1 << 20;
    private static final int SHARE = 16;
    private static final int LEAST = 128;
    private static final int MOST = 2_048;
    private static final int CACHED = 4;

    static Memory ofMachine() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Memory(machine.getTotalMemorySize() / BYTES_A_MEGABYTE);
    }

    /// As `postgresql.conf` says it: 256 MB of its own on a machine of 4 GB.
    String settings() {
        return """
                shared_buffers = %dMB
                effective_cache_size = %dMB
                """.formatted(Math.clamp(megabytes / SHARE, LEAST, MOST), megabytes / CACHED);
    }
}

package huizhanjia.database.migration;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What this program is, seen from the data: its version and how far its scripts go.
///
/// @param version as the jar tells it
/// @param fingerprint of all scripts
/// @param heights the number of each room's newest script
public record ProgramRelease(String version, String fingerprint, Map<String, Integer> heights) {

    private static final int SHOWN = 8;

    static ProgramRelease of(Scripts scripts) throws IOException {
        return new ProgramRelease(packed(), scripts.fingerprint(), scripts.heights());
    }

    /// A program that is older than the data would write into tables it does not know: refused with both versions.
    void refuseOlderThan(MigratedTable data) {
        var beyond = data.heights().entrySet().stream()
                .filter(room -> room.getValue() > heights.getOrDefault(room.getKey(), 0))
                .map(room -> "%s 第 %d 号".formatted(room.getKey(), room.getValue()))
                .sorted()
                .toList();
        if (!beyond.isEmpty()) {
            throw new Refused(
                    "database.newer",
                    "这份数据由更新的会站家写成（版本 %s，结构 %s），本程序是版本 %s（结构 %s），没有其中的结构升级：%s；请换回更新的程序，或恢复升级之前的备份"
                            .formatted(
                                    data.release().orElse("未记录"),
                                    shown(data.latest().orElse("")),
                                    version,
                                    shown(fingerprint),
                                    String.join("、", beyond)));
        }
    }

    private static String shown(String fingerprint) {
        return fingerprint.substring(0, Math.min(SHOWN, fingerprint.length()));
    }

    /// Only a packed program knows.
    public static String packed() {
        return Optional.ofNullable(ProgramRelease.class.getPackage())
                .map(Package::getImplementationVersion)
                .map(Objects::requireNonNull)
                .orElse("开发版");
    }
}

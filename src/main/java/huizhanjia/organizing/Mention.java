package huizhanjia.organizing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one list said of a firm.
///
/// @param match why the row was taken for this firm
public record Mention(
        FirmSource source,
        LocalDate listedOn,
        String name,
        @Nullable Integer staffCount,
        FirmStatus status,
        String fileName,
        String match) {}

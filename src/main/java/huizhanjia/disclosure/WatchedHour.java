package huizhanjia.disclosure;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import java.time.Instant;
import java.util.regex.Pattern;

/// An hour in which a post asked for more numbers than the ceiling lets through.
///
/// @param shown how many it was shown or answered
/// @param refused how many times it was refused
public record WatchedHour(Id id, OrgId org, String clerkName, String post, int shown, int refused) {

    /// Which post, and when the hour began.
    public record Id(String county, AppointmentId appointment, Instant beganAt) {

        private static final Pattern SHAPE = Pattern.compile("([0-9]{6})\\.([0-9a-f-]{36})\\.([0-9]{1,12})");

        /// Reads the text of a path; refused when it is no id.
        public static Id of(String text) {
            var read = SHAPE.matcher(text);
            if (!read.matches()) {
                throw new Refused("request.no-id", "地址或表单里的编号不对，请回到列表重新选择");
            }
            return new Id(
                    read.group(1),
                    AppointmentId.of(read.group(2)),
                    Instant.ofEpochSecond(Long.parseLong(read.group(3))));
        }

        String subject() {
            return "disclosure:" + this;
        }

        @Override
        public String toString() {
            return "%s.%s.%d".formatted(county, appointment, beganAt.getEpochSecond());
        }
    }
}

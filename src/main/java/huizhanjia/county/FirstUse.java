package huizhanjia.county;

import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Enrolment;
import huizhanjia.access.Granting;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Approval;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way into an empty installation: the first union and its first two administrators, from the command line.
@Component
class FirstUse {

    private static final String INSTRUCTION = """
            数据库里还没有任何工会，现在谁也登录不了。请按 Ctrl-C 停止，说明从哪一级工会开始，重新启动，例如：

              ./run --empty --union=康平县总工会 --area=210123 --founded=1956-05-01 --system=张三 --security=李四

              --union     最上级工会的全称（省、市或县总工会）
              --area      它的行政区划代码：省 2 位、市 4 位、县 6 位
              --founded   建会日期
              --document  批复文号（可不填）
              --system    系统管理员姓名，管用户
              --security  安全管理员姓名，管任职；与系统管理员不得为同一人
            """;

    private final Founder founder;
    private final Clerks clerks;
    private final Appointments appointments;
    private final Clock clock;

    FirstUse(Founder founder, Clerks clerks, Appointments appointments, Clock clock) {
        this.founder = founder;
        this.clerks = clerks;
        this.appointments = appointments;
        this.clock = clock;
    }

    /// Begins with what the command line says; the answer is to be printed, once: what was made, or what is missing.
    @Transactional
    String open(ApplicationArguments arguments) {
        return Beginning.of(arguments).map(this::begin).orElse(INSTRUCTION);
    }

    private String begin(Beginning beginning) {
        var document = beginning.document().isBlank() ? "系统启用登记" : beginning.document();
        var by = founder.plant(
                Particulars.of(beginning.kind(), beginning.union(), beginning.area()),
                beginning.foundedOn(),
                new Approval(document, beginning.foundedOn()));
        var system = enrol(by, Post.SYSTEM_ADMIN, "xitong", beginning.system());
        var security = enrol(by, Post.SECURITY_ADMIN, "anquan", beginning.security());
        return """
                已建立 %s。下面的一次性密码只显示这一次，请抄下并分别交给本人；首次登录须改密码并绑定动态码。
                  系统管理员  %s  登录名 xitong  密码 %s
                  安全管理员  %s  登录名 anquan  密码 %s
                系统管理员建立用户，安全管理员在“双人办理”中确认并授予任职，两人缺一不可；请先为审计员建立用户并授予任职。
                """.formatted(beginning.union(), beginning.system(), system, beginning.security(), security);
    }

    private String enrol(Actor by, Post post, String loginName, String name) {
        var password = clerks.inventPassword();
        var root = by.scope().root();
        var clerk = clerks.plant(by, new Enrolment(loginName, name, root, password, true));
        appointments.grant(by, new Granting(clerk, root, post, LocalDate.now(clock), null, "系统启用登记"));
        return password;
    }

    /// What the command line says of the beginning.
    private record Beginning(
            String union, String area, LocalDate foundedOn, String document, String system, String security) {

        private static final List<String> NEEDED = List.of("union", "area", "founded", "system", "security");

        /// Nothing unless the union, its place, its day and its two administrators are named.
        static Optional<Beginning> of(ApplicationArguments arguments) {
            if (NEEDED.stream().anyMatch(option -> said(arguments, option).isBlank())) {
                return Optional.empty();
            }
            var beginning = new Beginning(
                    said(arguments, "union"),
                    said(arguments, "area"),
                    day(said(arguments, "founded")),
                    said(arguments, "document"),
                    said(arguments, "system"),
                    said(arguments, "security"));
            if (beginning.system().equals(beginning.security())) {
                throw new Refused("county.same-person", "系统管理员与安全管理员须由不同的人专任，请另定一人");
            }
            return Optional.of(beginning);
        }

        OrgKind kind() {
            return switch (area.length()) {
                case 2 -> OrgKind.PROVINCE;
                case 4 -> OrgKind.CITY;
                case 6 -> OrgKind.COUNTY;
                default -> throw new Refused("county.area", "--area 应为 2、4 或 6 位行政区划代码，现为 “%s”".formatted(area));
            };
        }

        private static String said(ApplicationArguments arguments, String option) {
            var values = arguments.getOptionValues(option);
            return values == null || values.isEmpty() ? "" : values.getFirst().strip();
        }

        private static LocalDate day(String text) {
            return Days.typed(text)
                    .orElseThrow(() ->
                            new Refused("county.founded", "--founded 应写成 1956-05-01 的样子，现为 “%s”".formatted(text)));
        }
    }
}

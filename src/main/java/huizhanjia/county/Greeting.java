package huizhanjia.county;

import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The last thing a start prints: where the house is, who may come in, and where the rows and keys lie.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Greeting implements ApplicationRunner {

    private final Qingshan qingshan;
    private final Environment environment;

    Greeting(Qingshan qingshan, Environment environment) {
        this.qingshan = qingshan;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var port = environment.getProperty("local.server.port");
        if (port == null || Start.of(arguments, environment) == Start.NONE) {
            return;
        }
        IO.println(text(port));
    }

    private String text(String port) {
        var greeting = new StringBuilder();
        greeting.append("会站家已启动：http://localhost:%s （按 Ctrl-C 停止）%n".formatted(port));
        greeting.append(
                "数据：%s%n密钥：%s （没有它，加密的证件号和电话读不出来；请与数据分开备份）%n".formatted(data(), path("keys", "keys/huizhanjia.keys")));
        if (qingshan.isLoaded()) {
            greeting.append("%n样例青山县的用户，密码都是 %s ：%n".formatted(Qingshan.PASSWORD));
            for (var clerk : SampleClerk.all()) {
                greeting.append("  %-10s %s　%s%s%n"
                        .formatted(
                                clerk.loginName(),
                                clerk.name(),
                                clerk.posts(),
                                clerk.needsSecondFactor() ? "（首次登录须绑定动态码）" : ""));
            }
            greeting.append("人名、证件号、文号均为虚构；密码人人知道，请勿录入真实会员。正式使用：换一个空的数据目录，用 ./run --empty 启动。%n".formatted());
        }
        return greeting.toString();
    }

    private String data() {
        var server = environment.getProperty("huizhanjia.database.url", "");
        return server.isEmpty() ? path("data", "data") : "外部数据库（HUIZHANJIA_DATABASE_URL）";
    }

    private String path(String property, String otherwise) {
        return Path.of(environment.getProperty("huizhanjia." + property, otherwise))
                .toAbsolutePath()
                .normalize()
                .toString();
    }
}

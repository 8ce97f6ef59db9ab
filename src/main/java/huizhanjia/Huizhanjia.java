package huizhanjia;

import huizhanjia.kernel.Command;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// 会站家: the working system of a county trade union, in one process.
///
/// Beans carry their full class names, because two rooms may well use the same word.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(
        systemName = "会站家 Huizhanjia",
        sharedModules = {"database", "postgres"})
public class Huizhanjia {

    /// Starts the house: its database first, then the migrations, then the doors; for a command it closes again.
    public static void main(String[] args) {
        var house = SpringApplication.run(Huizhanjia.class, CommandLine.prepared(args));
        var words = house.getBean(ApplicationArguments.class).getNonOptionArgs();
        var commands = house.getBeanProvider(Command.class).stream().toList();
        new CommandLine(commands).run(words).ifPresent(code -> System.exit(SpringApplication.exit(house, () -> code)));
    }

    /// China's clock: business days begin and end in Beijing, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}

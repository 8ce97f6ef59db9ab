package huizhanjia;

import huizhanjia.database.DatabaseAhead;
import huizhanjia.kernel.Days;
import java.time.Clock;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.ClassUtils;

/// 会站家: the working system of a county trade union, in one process.
///
/// Beans carry their full class names, because two rooms may well use the same word. Every room migrates its
/// own schema (`database`), so Spring's one migration of everything stays away. Clerks sign in through
/// `signin`; no user of Spring's making may ever do.
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@EnableScheduling
@Modulithic(
        systemName = "会站家 Huizhanjia",
        sharedModules = {"database", "postgres"})
public class Huizhanjia {

    /// Starts the house: its database first, then the migrations, then the doors; or does one command.
    public static void main(String[] args) {
        var house = new SpringApplication(Huizhanjia.class);
        CommandLine.of(args).ifPresentOrElse(line -> line.prepare(house), () -> hasten(house));
        house.run(args);
    }

    /// A packed jar knows its beans (`process-aot` in the pom): a start that need not search every class for
    /// them is a third shorter. A command builds few beans and opens no doors; it looks for itself. While the
    /// beans are worked out nothing is opened.
    private static void hasten(SpringApplication house) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        house.addListeners(new DatabaseAhead());
        if (ClassUtils.isPresent(Huizhanjia.class.getName() + "__ApplicationContextInitializer", null)) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }

    /// China's clock: business days begin and end in Beijing, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(Days.CHINA);
    }
}

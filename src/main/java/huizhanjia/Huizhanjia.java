package huizhanjia;

import huizhanjia.kernel.Days;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// 会站家: the working system of a county trade union, in one process.
///
/// Beans carry their full class names, because two rooms may well use the same word. Nobody reads meters and traces of
/// requests here, and keeping them cost a tenth of every page. Clerks sign in through `signin`; no user of Spring's
/// making may ever do.
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = {
            CompositeMeterRegistryAutoConfiguration.class,
            MetricsAutoConfiguration.class,
            ObservationAutoConfiguration.class,
            SimpleMetricsExportAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@EnableScheduling
@Modulithic(
        systemName = "会站家 Huizhanjia",
        sharedModules = {"database", "postgres"})
public class Huizhanjia {

    /// Starts the house: its database first, then the migrations, then the doors; or does one command.
    public static void main(String[] args) {
        var house = new SpringApplication(Huizhanjia.class);
        CommandLine.of(args).ifPresent(line -> line.prepare(house));
        house.run(args);
    }

    /// China's clock: business days begin and end in Beijing, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(Days.CHINA);
    }
}

package huizhanjia;

import huizhanjia.kernel.Days;
import java.time.Clock;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.ClassUtils;

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
        CommandLine.of(args).ifPresentOrElse(line -> line.prepare(house), Huizhanjia::useWhatWasPacked);
        house.run(args);
    }

    /// A packed jar knows its beans (`process-aot` in the pom): a start that need not search every class for them is
    /// a third shorter. A command builds few beans and opens no doors; it looks for itself.
    private static void useWhatWasPacked() {
        var packed = ClassUtils.isPresent(Huizhanjia.class.getName() + "__ApplicationContextInitializer", null);
        if (packed && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }

    /// China's clock: business days begin and end in Beijing, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(Days.CHINA);
    }
}

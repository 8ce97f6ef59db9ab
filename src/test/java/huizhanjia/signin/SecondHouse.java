package huizhanjia.signin;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import huizhanjia.Huizhanjia;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.database.TestCluster;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// A second instance of the whole house on the database of the first: it shares the rows and nothing else, but
/// the day and the unions on paper.
final class SecondHouse implements AutoCloseable {

    private static final BeanDefinitionCustomizer FIRST_OF_ALL = bean -> bean.setPrimary(true);

    private final GenericApplicationContext house;

    private SecondHouse(GenericApplicationContext house) {
        this.house = house;
    }

    static SecondHouse beside(ApplicationContext first) {
        var app = first.getBean(JdbcConnectionDetails.class);
        var opened = new SpringApplicationBuilder(Huizhanjia.class)
                .initializers(context -> furnish((GenericApplicationContext) context, first))
                .run(
                        "--server.port=0",
                        "--spring.datasource.hikari.maximum-pool-size=6",
                        "--huizhanjia.data=target/test-data",
                        "--huizhanjia.anchor=" + TestCluster.anchor(app));
        return new SecondHouse((GenericApplicationContext) opened);
    }

    /// Somebody's way in.
    MockMvcTester http() {
        return MockMvcTester.from(
                (WebApplicationContext) house,
                mvc -> mvc.apply(springSecurity()).build());
    }

    <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    @Override
    public void close() {
        house.close();
    }

    private static void furnish(GenericApplicationContext second, ApplicationContext first) {
        share(second, first, JdbcConnectionDetails.class);
        share(second, first, FlywayConnectionDetails.class);
        share(second, first, MovableClock.class);
        share(second, first, PaperUnions.class);
        share(second, first, AccessWorld.Stage.class);
    }

    private static <T> void share(GenericApplicationContext second, ApplicationContext first, Class<T> type) {
        if (first.getBeanProvider(type).stream().findAny().isPresent()) {
            second.registerBean("shared" + type.getSimpleName(), type, () -> first.getBean(type), FIRST_OF_ALL);
        }
    }
}

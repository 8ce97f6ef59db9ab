package huizhanjia;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hears every statement the house puts to its database: `@Import(Overheard.class)`.
@TestConfiguration(proxyBeanMethods = false)
public class Overheard {

    /// What a thread said.
    record Line(Thread by, String statement) {}

    /// Every statement, in order.
    public record Said(List<Line> lines) {

        /// What this thread says while it works.
        public List<String> during(Runnable work) {
            lines.clear();
            work.run();
            return lines.stream()
                    .filter(line -> line.by().equals(Thread.currentThread()))
                    .map(Line::statement)
                    .toList();
        }
    }

    @Bean
    static Said said() {
        return new Said(new CopyOnWriteArrayList<>());
    }

    @Bean
    static BeanPostProcessor listening(Said said) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcClient client ? heard(client, said) : bean;
            }
        };
    }

    private static Object heard(JdbcClient client, Said said) {
        return Proxy.newProxyInstance(
                JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sql")) {
                        said.lines().add(new Line(Thread.currentThread(), (String) arguments[0]));
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}

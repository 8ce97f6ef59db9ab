package huizhanjia;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /// Every statement of those who are listened to, in order.
    public record Said(List<Line> lines, Set<Thread> heard) {

        /// What this thread says while it works.
        public List<String> during(Runnable work) {
            var speaker = Thread.currentThread();
            lines.removeIf(line -> line.by().equals(speaker));
            heard.add(speaker);
            try {
                work.run();
            } finally {
                heard.remove(speaker);
            }
            return lines.stream()
                    .filter(line -> line.by().equals(speaker))
                    .map(Line::statement)
                    .toList();
        }

        private void add(String statement) {
            if (heard.contains(Thread.currentThread())) {
                lines.add(new Line(Thread.currentThread(), statement));
            }
        }
    }

    @Bean
    static Said said() {
        return new Said(new CopyOnWriteArrayList<>(), ConcurrentHashMap.newKeySet());
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
                        said.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}

package huizhanjia;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hears the statements the house puts to its database while somebody listens: `@Import(Overheard.class)`.
@TestConfiguration(proxyBeanMethods = false)
public class Overheard {

    /// What each thread said that is listened to.
    public static final class Said {

        private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

        /// What this thread says while it works.
        public List<String> during(Runnable work) {
            var statements = new ArrayList<String>();
            HEARD.set(statements);
            try {
                work.run();
            } finally {
                HEARD.remove();
            }
            return statements;
        }

        private void hear(String statement) {
            var statements = HEARD.get();
            if (statements != null) {
                statements.add(statement);
            }
        }
    }

    @Bean
    static Said said() {
        return new Said();
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
                        said.hear((String) arguments[0]);
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}

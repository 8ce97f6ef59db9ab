package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What it costs that the database is asked at every request who comes: one statement of access, one of the second
/// factor, however often gate and page want to know.
@SpringBootTest
@AutoConfigureMockMvc
@Import({AccessWorld.class, AskedOnceTests.Listening.class})
record AskedOnceTests(
        People people, PaperUnions unions, MovableClock clock, Tokens tokens, Said said, MockMvcTester http) {

    @Test
    void a_page_and_a_call_of_a_page_ask_twice_who_comes() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        for (var path : List.of("/password", "/api/echo")) {
            assertThat(browser.get(path)).hasStatusOk();
            assertThat(said.during(() -> assertThat(browser.get(path)).hasStatusOk()))
                    .satisfiesExactly(
                            standing -> assertThat(standing).contains("access.clerk_standing"),
                            factor -> assertThat(factor).contains("signin.second_factor"));
        }
    }

    @Test
    void a_call_of_a_program_asks_for_its_token_its_post_and_whether_they_hold() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var secret = tokens.issue(people.actor(clerk), "报表程序", clock.today().plusDays(90));
        call(secret);
        assertThat(said.during(() -> call(secret))).hasSize(3);
    }

    private void call(String secret) {
        assertThat(http.get().uri("/api/echo").header("Authorization", "Bearer " + secret))
                .hasStatusOk();
    }

    /// Every statement that was put to the database.
    record Said(List<String> statements) {

        List<String> during(Runnable work) {
            statements.clear();
            work.run();
            return List.copyOf(statements);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        static Said said() {
            return new Said(new ArrayList<>());
        }

        @Bean
        static BeanPostProcessor listening(Said said) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof JdbcClient client ? overheard(client, said) : bean;
                }
            };
        }

        private static Object overheard(JdbcClient client, Said said) {
            return Proxy.newProxyInstance(
                    JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("sql")) {
                            said.statements().add((String) arguments[0]);
                        }
                        try {
                            return method.invoke(client, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}

package huizhanjia.signin;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The house for thousands of requests. The tester that Spring Boot makes keeps the text of every answer until the test
/// ends, to print them should it fail: thousands of pages fill the heap.
public final class Silent {

    private Silent() {}

    public static MockMvcTester http(WebApplicationContext house) {
        var builder = MockMvcBuilders.webAppContextSetup(house);
        var customizer = new SpringBootMockMvcBuilderCustomizer(house);
        customizer.setPrint(MockMvcPrint.NONE);
        customizer.customize(builder);
        return MockMvcTester.create(
                builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
    }
}

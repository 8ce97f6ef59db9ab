package huizhanjia.journeys;

import huizhanjia.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// A day in Chromium. All journeys share one house, one county and one browser; each brings people of its own, since
/// what a browser does is not rolled back.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "huizhanjia.county=qingshan")
@Import({TestDatabase.class, Chromium.class})
@interface JourneyTest {}

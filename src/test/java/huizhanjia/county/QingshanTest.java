package huizhanjia.county;

import huizhanjia.Overheard;
import huizhanjia.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test in the whole house with 青山县 in it. All of them share one house and one load: what writes is
/// `@Transactional`, so that the next one finds the county as it was.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "huizhanjia.county=qingshan")
@AutoConfigureMockMvc
@Import({TestDatabase.class, Overheard.class})
public @interface QingshanTest {}

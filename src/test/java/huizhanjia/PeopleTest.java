package huizhanjia;

import huizhanjia.access.AccessWorld;
import huizhanjia.attachment.AttachmentWorld;
import huizhanjia.intake.IntakeWorld;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test in the whole house with unions, matters and guests on paper, a clock to move and as many clerks as it wants,
/// asked over a real connection or without one. All of them share one house and one clock.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({AccessWorld.class, AttachmentWorld.class, IntakeWorld.class, Overheard.class})
public @interface PeopleTest {}

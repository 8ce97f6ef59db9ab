package huizhanjia;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// 会站家: the working system of a county trade union, in one process.
@SpringBootApplication
@Modulithic(systemName = "会站家 Huizhanjia")
public class Huizhanjia {

    /// Starts the house: its database first, then the migrations, then the doors.
    public static void main(String[] args) {
        SpringApplication.run(Huizhanjia.class, args);
    }
}

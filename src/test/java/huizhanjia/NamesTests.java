package huizhanjia;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A simple name stands for one thing in the whole house, so that whoever reads it in a list of imports, in a log or
/// in a search need not ask which.
class NamesTests {

    @Test
    void no_simple_name_is_given_twice() {
        var names = House.files(House.SOURCES, ".java").stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> !name.equals("package-info.java"))
                .collect(Collectors.groupingBy(name -> name, Collectors.summingInt(name -> 1)));
        Exceptions.to("name").cover(names, 1);
    }
}

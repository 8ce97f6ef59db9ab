package huizhanjia.kernel;

import java.util.List;

/// Something the IT person does from the command line instead of a page, such as `./run verify`.
public interface Command {

    /// The word typed after `./run`.
    String name();

    /// Does it and prints in Chinese what came of it; 0 when all is well.
    int run(List<String> arguments);
}

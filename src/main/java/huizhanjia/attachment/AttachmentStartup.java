package huizhanjia.attachment;

import huizhanjia.attachment.virus.Scanner;
import jakarta.annotation.PostConstruct;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/// When the house opens: clears away what a killed one left under way, and says once how viruses are looked for. Not
/// for a command, which may run beside the open house.
@Component
class AttachmentStartup {

    private final ContentFolder folder;
    private final Scanner scanner;
    private final ApplicationArguments arguments;

    AttachmentStartup(ContentFolder folder, Scanner scanner, ApplicationArguments arguments) {
        this.folder = folder;
        this.scanner = scanner;
        this.arguments = arguments;
    }

    @PostConstruct
    void open() {
        if (arguments.getNonOptionArgs().isEmpty()) {
            folder.removeLeftovers();
            IO.println(scanner.introduction());
        }
    }
}

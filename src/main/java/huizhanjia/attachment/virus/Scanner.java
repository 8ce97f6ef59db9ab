package huizhanjia.attachment.virus;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for viruses in a file before it is kept.
public interface Scanner {

    /// The name of what was found; nothing when the file is clean.
    Optional<String> find(byte[] file) throws IOException;

    /// What is said of it when the house opens.
    String introduction();

    /// Refuses what is infected, and everything while the scanner does not answer.
    default void check(byte[] file) {
        Optional<String> found;
        try {
            found = find(file);
        } catch (IOException silent) {
            LOG.error("the virus scanner does not answer", silent);
            throw new Refused(
                    "attachment.scanner-silent", "没有收下：病毒扫描服务没有回应。请系统管理员检查 HUIZHANJIA_CLAMAV 指定的 clamd 是否在运行，恢复后重新上传");
        }
        found.ifPresent(virus -> {
            LOG.warn("an upload was infected: {}", virus);
            throw new Refused("attachment.virus", "查出病毒（%s），没有收下。请先在电脑上杀毒".formatted(virus));
        });
    }

    Logger LOG = LoggerFactory.getLogger(Scanner.class);
}

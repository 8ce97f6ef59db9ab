package huizhanjia.intake;

import huizhanjia.database.BackedUp;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Sealed;
import huizhanjia.vault.SealedFolder;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/// Uploaded files on disk, sealed: `uploads/210199/….sealed`; opened in memory for as long as they are read.
@Component
class SealedFiles implements BackedUp, Sealed {

    private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);

    private final SealedFolder files;
    private final ApplicationArguments arguments;

    SealedFiles(Vault vault, @Value("${huizhanjia.data:data}") Path data, ApplicationArguments arguments) {
        this.files = new SealedFolder(vault, data.resolve("uploads"), UnaryOperator.identity());
        this.arguments = arguments;
    }

    @PostConstruct
    void removeLeftovers() {
        if (arguments.getNonOptionArgs().isEmpty()) {
            files.removeLeftovers();
        }
    }

    @Override
    public Path folder() {
        return files.root();
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public int reseal() {
        return files.reseal();
    }

    @Override
    public List<SealedPlace> unopened() {
        return files.unopened();
    }

    /// Keeps a file sealed.
    void keep(String county, IntakeId intake, byte[] plain) {
        try {
            var place = place(county, intake);
            files.settle(files.draft(files.at(place), out -> out.write(plain)), place);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Refused when the file is not there, as after a back-up was restored that did not have it, or is not the
    /// one that was kept.
    byte[] open(String county, IntakeId intake) {
        try (var in = files.read(place(county, intake))) {
            return in.readAllBytes();
        } catch (NoSuchFileException gone) {
            throw new Refused("intake.file-gone", "上传的这份表格已经不在服务器上，请重新上传它");
        } catch (IOException damaged) {
            LOG.error("the uploaded file {} of {} does not open", intake, county, damaged);
            throw new Refused("intake.file-damaged", "上传的这份表格在磁盘上损坏或被改动，没有打开，请重新上传它");
        }
    }

    void purge(String county, IntakeId intake) {
        files.remove(place(county, intake));
    }

    /// Those that no row knows, such as after a back-up was restored, included.
    void purgeBefore(Instant moment) {
        files.removeBefore(moment);
    }

    private Path place(String county, IntakeId intake) {
        return folder().resolve(county).resolve(intake + ".sealed");
    }
}

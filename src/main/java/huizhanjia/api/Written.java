package huizhanjia.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What came of a write, kept for the same call made again.
///
/// @param id of what was written
/// @param version it has now; 0 where it has none
/// @param repeated whether the write had happened before and only its answer is given again
public record Written(HttpStatus status, UUID id, long version, boolean repeated) {

    private static final String REPEATED = "Idempotent-Replayed";

    /// Something new.
    public static Written created(UUID id, long version) {
        return new Written(HttpStatus.CREATED, id, version, false);
    }

    /// Something that was there before.
    public static Written changed(UUID id, long version) {
        return new Written(HttpStatus.OK, id, version, false);
    }

    /// Long work that was begun and goes on after the answer.
    public static Written accepted(UUID id) {
        return new Written(HttpStatus.ACCEPTED, id, 0, false);
    }

    /// The answer to the program, with where what was written is found from now on.
    public ResponseEntity<WriteReceipt> answer(String path) {
        var answer = ResponseEntity.status(status);
        if (version > 0) {
            answer.eTag(tag(version));
        }
        if (status != HttpStatus.OK) {
            answer.location(URI.create(path + "/" + id));
        }
        if (repeated) {
            answer.header(REPEATED, "true");
        }
        return answer.body(new WriteReceipt(id, version));
    }

    /// The ETag of a version.
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}

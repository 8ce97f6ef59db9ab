package huizhanjia.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;

/// What a write says beside its content; a controller takes it as an argument, `@Versioned` where it is an edit.
///
/// @param target the method and the path
/// @param key under which the write happens once; null where the program did not ask for that
/// @param ifMatch the ETags of the versions the write may replace; null where it names none
public record Call(
        String target, @Nullable String key, @Nullable String ifMatch) {

    /// Goes on unless the write names another version than the one that stands.
    public void match(long version) {
        if (ifMatch == null) {
            return;
        }
        var standing = ETag.create(Written.tag(version));
        if (ETag.parse(ifMatch).stream().noneMatch(tag -> tag.isWildcard() || tag.compare(standing, true))) {
            throw new Objection(Problem.of(HttpStatus.PRECONDITION_FAILED));
        }
    }
}

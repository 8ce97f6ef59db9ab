package huizhanjia.compliance.web;

import org.jspecify.annotations.Nullable;

/// Evidence to be struck out, and why.
record StrikeForm(String evidence, String reason) {

    StrikeForm(@Nullable String evidence, @Nullable String reason) {
        this.evidence = evidence == null ? "" : evidence;
        this.reason = reason == null ? "" : reason;
    }
}

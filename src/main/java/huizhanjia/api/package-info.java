/// 1. Programs come in under `/api/`: the same rules, posts and scope as on pages, as JSON.
/// 2. Whatever goes wrong is one problem (RFC 9457) with a stable code; a refusal's code is the problem's.
/// 3. Long lists are read page by page with a cursor that programs do not look into.
/// 4. An edit names the version it was made from: ETag out, If-Match in; who is late is told so.
/// 5. A write under an Idempotency-Key happens once; the same call again gets the first answer, for two days.
/// 6. All of it is described by `docs/openapi.json`, which a test keeps current.
///
/// Not here: tokens, sessions and the limit of calls (see `signin`); what there is to ask (each subject's `…Api`).
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {"kernel", "vault"})
package huizhanjia.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

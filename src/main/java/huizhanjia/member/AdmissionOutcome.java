package huizhanjia.member;

import huizhanjia.kernel.MemberId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a claim to membership.
public sealed interface AdmissionOutcome {

    /// The person is a member now.
    ///
    /// @param before the record of somebody who was here before, as it stood; null for a new person
    record Admitted(MemberId member, @Nullable Member before) implements AdmissionOutcome {}

    /// Another record holds the identity; both lie side by side until somebody says what they are.
    ///
    /// @param isNew false when the same claim lay there already
    record Compared(UUID comparison, boolean isNew) implements AdmissionOutcome {}
}

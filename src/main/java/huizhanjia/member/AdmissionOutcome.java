package huizhanjia.member;

import huizhanjia.kernel.MemberId;
import java.util.UUID;

/// What came of a claim to membership.
public sealed interface AdmissionOutcome {

    /// The person is a member now.
    record Admitted(MemberId member) implements AdmissionOutcome {}

    /// Another record holds the identity; both lie side by side until somebody says what they are.
    record Compared(UUID comparison) implements AdmissionOutcome {}
}

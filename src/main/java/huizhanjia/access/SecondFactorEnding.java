package huizhanjia.access;

import huizhanjia.kernel.ClerkId;

/// Ends the second factor of a clerk who lost it; the room that signs people in implements it.
public interface SecondFactorEnding {

    /// Ends it; two administrators have agreed to that.
    void end(ClerkId clerk);
}

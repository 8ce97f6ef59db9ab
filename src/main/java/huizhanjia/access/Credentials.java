package huizhanjia.access;

import huizhanjia.access.Handover.Codes;
import huizhanjia.kernel.ClerkId;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a clerk comes in with, as far as two administrators may touch it: they can make it useless, never use it.
@Component
class Credentials {

    private final ClerkTable clerks;
    private final Passwords passwords;
    private final ObjectProvider<SecondFactorEnding> secondFactors;

    Credentials(ClerkTable clerks, Passwords passwords, ObjectProvider<SecondFactorEnding> secondFactors) {
        this.clerks = clerks;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
    }

    /// Does what was confirmed; sessions, tokens and feeds end with it.
    void carryOut(Handover.Kind kind, Clerk clerk, String reason, Instant at) {
        switch (kind) {
            case FIRST -> {}
            case PASSWORD -> passwords.drop(clerk.id(), at);
            case RETURN -> {
                clerks.stand(clerk.id(), true, reason, at);
                passwords.drop(clerk.id(), at);
            }
            case SECOND_FACTOR -> secondFactors.getObject().end(clerk.id());
        }
        clerks.revoke(clerk.id(), kind.label(), at);
    }

    /// A code to hand over, and its hash.
    Code code() {
        var code = passwords.code();
        return new Code(code, passwords.hash(code));
    }

    /// A code as it is shown once and as it rests.
    record Code(String shown, String hash) {

        @Override
        public String toString() {
            return "Code[]";
        }
    }

    /// Whether both codes are those that were handed over; takes as long whichever is wrong.
    boolean match(Codes codes, HandoverTable.Hashes hashes) {
        var second = hashes.second();
        var isFirst = passwords.matches(codes.first(), hashes.first());
        var isSecond = second != null && passwords.matches(codes.second(), second);
        return isFirst && isSecond;
    }

    /// Takes as long as comparing, for a login name that waits for no codes.
    boolean matchNobody(Codes codes) {
        passwords.matchNobody(codes.first());
        passwords.matchNobody(codes.second());
        return false;
    }

    /// Gives the clerk the password they chose.
    void set(Clerk clerk, String password, Instant at) {
        passwords.set(clerk, password, false, at);
        clerks.revoke(clerk.id(), "凭两码设置密码", at);
    }

    /// Holds the clerk until the transaction ends, so that two tries see each other.
    void lock(ClerkId clerk) {
        clerks.lock(clerk);
    }
}

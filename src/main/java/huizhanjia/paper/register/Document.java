package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.paper.official.Letter;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.official.Paragraph;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A document going out, as it stands (发文).
///
/// @param issuer the organisation it goes out from
/// @param origin the template it was drafted from
/// @param revision how often its wording was written
/// @param signing null while it is a draft
/// @param voiding null unless it was declared void
public record Document(
        DocumentId id,
        String county,
        OrgId issuer,
        LetterKind kind,
        Origin origin,
        int revision,
        DocumentWording wording,
        Said drafted,
        @Nullable Signing signing,
        @Nullable Voiding voiding) {

    /// The template, and which version of it.
    public record Origin(String template, int version) {}

    /// Who acted, in which post and when.
    public record Said(String clerk, String post, LocalDateTime at) {}

    /// Its signing.
    ///
    /// @param fingerprint SM3 of everything it says, 64 hexadecimal digits
    public record Signing(LetterNumber number, LocalDate on, Organ organ, String fingerprint, Said said) {}

    /// The issuer as printed on it.
    ///
    /// @param printer 印发机关; empty text for none
    public record Organ(String name, String printer) {}

    /// Why its number is void (作废).
    public record Voiding(String reason, Said said) {}

    /// How it stands.
    public enum State {
        DRAFT("草稿"),
        SIGNED("已签发"),
        VOID("已作废");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// How it stands.
    public State state() {
        if (signing == null) {
            return State.DRAFT;
        }
        return voiding == null ? State.SIGNED : State.VOID;
    }

    /// The day it was signed, or drafted.
    public LocalDate on() {
        return signing == null ? drafted.at().toLocalDate() : signing.on();
    }

    /// Its number as printed; empty text while it has none.
    public String number() {
        return signing == null ? "" : signing.number().toString();
    }

    /// What the trail and its files call it.
    public String subject() {
        return "document:" + id;
    }

    /// Whether those of the scope may see it: its issuer always, its addressee once it is signed.
    boolean isFor(Scope scope, OrgDirectory orgs) {
        var to = wording.to().org();
        return orgs.contains(scope, issuer) || (signing != null && to != null && orgs.contains(scope, to));
    }

    /// The letter as it is set, without its QR code.
    ///
    /// @param today the issuer as it is called today, for a draft
    public Letter letter(Organ today) {
        var signed = signing;
        var organ = signed == null ? today : signed.organ();
        var approver = signed == null ? "" : signed.said().clerk();
        return new Letter(
                kind,
                new Letter.Head(organ.name(), number(), approver, wording.urgency()),
                wording.title(),
                wording.to().name(),
                Paragraph.read(wording.text()),
                wording.attachments(),
                new Letter.Foot(
                        organ.name(),
                        signed == null ? null : signed.on(),
                        wording.note(),
                        wording.copyTo(),
                        organ.printer()),
                "");
    }
}

package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import huizhanjia.disclosure.Disclosed;
import huizhanjia.member.Person;
import huizhanjia.vault.SealedFolder;
import huizhanjia.vault.Vault;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who opens what rests sealed. Whoever shows it to a person needs a `Disclosed`, which only the gate makes;
/// the others are written down here by hand, so that one more of them is noticed.
class SealedFieldsTests {

    @Test
    void envelopes_are_opened_by_few() {
        assertThat(calling(Vault.class, "open", "find", "opening"))
                .containsExactlyInAnyOrder(
                        "huizhanjia.vault.Vault", // finds what opens
                        "huizhanjia.vault.EnvelopeTable", // re-seals
                        "huizhanjia.vault.SealedFolder", // files, see below
                        "huizhanjia.vault.Outbox", // a list on its way to who asked for it and passed the gate
                        "huizhanjia.member.MemberRow", // into a Person, which prints masked
                        "huizhanjia.member.Claims", // likewise
                        "huizhanjia.member.bulk.RowTable", // likewise, to take an import back
                        "huizhanjia.org.OrgRegister", // masks
                        "huizhanjia.org.roster.CellSafe", // commits an import
                        "huizhanjia.organizing.lead.VisitTable", // masks
                        "huizhanjia.organizing.request.RequestTable", // masks, and shows through the gate
                        "huizhanjia.privacy.asking.PersonRequestTable", // a name, for who answers the request
                        "huizhanjia.signin.SecondFactors"); // compares a code
    }

    @Test
    void sealed_files_are_opened_by_few() {
        assertThat(calling(SealedFolder.class, "open", "read"))
                .containsExactlyInAnyOrder(
                        "huizhanjia.vault.SealedFolder",
                        "huizhanjia.signin.upload.SealedUpload", // a file on its way in
                        "huizhanjia.intake.SealedFiles", // reads a roster; who did not bring it gets it masked
                        "huizhanjia.attachment.ContentFolder"); // has a gate of its own for each file
    }

    @Test
    void the_stored_form_of_a_person_is_kept_matched_and_filled_in_never_printed() {
        assertThat(calling(Person.class, "kept"))
                .containsExactlyInAnyOrder(
                        "huizhanjia.member.Person",
                        "huizhanjia.member.MemberRow", // seals
                        "huizhanjia.member.web.MemberForm", // fills in what a form left empty
                        "huizhanjia.member.api.PersonJson"); // fills in what a patch left out
    }

    @Test
    void only_the_gate_lets_a_person_be_shown_in_clear() {
        assertThat(calling(Disclosed.class, "<init>")).containsExactly("huizhanjia.disclosure.Disclosures");
        assertThat(calling(Person.class, "revealed"))
                .containsExactlyInAnyOrder(
                        "huizhanjia.member.Members$Revealed", "huizhanjia.member.roll.ExportColumns");
    }

    private static Set<String> calling(Class<?> owner, String... methods) {
        return House.CLASSES.stream()
                .filter(type ->
                        type.getCodeUnitAccessesFromSelf().stream().anyMatch(call -> isTo(call, owner, methods)))
                .map(SealedFieldsTests::outermost)
                .collect(Collectors.toSet());
    }

    private static boolean isTo(JavaCodeUnitAccess<?> call, Class<?> owner, String... methods) {
        return call.getTargetOwner().isEquivalentTo(owner)
                && Set.of(methods).contains(call.getTarget().getName());
    }

    /// A lambda's class is its maker's; a nested one that is named is itself.
    private static String outermost(JavaClass type) {
        return type.getName();
    }
}

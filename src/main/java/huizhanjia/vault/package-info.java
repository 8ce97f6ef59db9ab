/// 1. Personal data rests sealed: SM4-GCM, a fresh IV each time, the key's number in the envelope.
/// 2. It is found again through a blind index: HMAC-SM3, keyed, one purpose an index.
/// 3. Keys live in a file outside the database; a new key in that file re-seals rows and files while the house is open.
/// 4. An envelope opens where it was sealed for and nowhere else: its column and row, or its file, are in its tag.
///    Envelopes from before that are bound in the background like after a new key, and then let in no more (ADR 0044).
/// 5. Data opens with its own keys or not at all: keys are made for a house where nothing has happened yet, and never
///    in the place of keys that are missing.
///
/// Not here: who may see what (see `access`, `disclosure`), which columns and folders are sealed (each subject says
/// so through `SealedColumn` and `Sealed`).
@NullMarked
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"kernel"})
package huizhanjia.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

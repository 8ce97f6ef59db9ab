package huizhanjia.org.roster;

import huizhanjia.intake.Intake;
import huizhanjia.org.seal.OrgSeals;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Seals the cells of a row while they wait: phones and accounts are among them.
@Component
class CellSafe {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final Vault vault;
    private final ObjectMapper json;

    CellSafe(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Intake intake, int place, Cells cells) {
        return vault.seal(at(intake, place), json.writeValueAsString(cells.values()));
    }

    Cells open(Intake intake, StagedOrgTable.Staged row) {
        return new Cells(json.readValue(vault.open(at(intake, row.place()), row.cells()), CELLS), Set.of());
    }

    private static SealedPlace at(Intake intake, int place) {
        return OrgSeals.CELLS.at(intake.county(), intake.id(), place);
    }
}

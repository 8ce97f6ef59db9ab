package huizhanjia.org.roster;

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

    byte[] seal(Cells cells) {
        return vault.seal(json.writeValueAsString(cells.values()));
    }

    Cells open(byte[] sealed) {
        return new Cells(json.readValue(vault.open(sealed), CELLS), Set.of());
    }
}

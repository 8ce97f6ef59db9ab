package huizhanjia.database;

import huizhanjia.kernel.Open;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/health`: whether the house answers and its database does, for programs that watch it; 503 and the reason when it
/// does not. What is wrong in a house that still answers is named, at 200: starting it anew would mend nothing.
@Open
@RestController
class HealthPages {

    private static final Map<String, String> UP = Map.of("status", "UP");

    private final Health health;
    private final List<HealthWitness> witnesses;

    HealthPages(Health health, List<HealthWitness> witnesses) {
        this.health = health;
        this.witnesses = List.copyOf(witnesses);
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return health.trouble()
                .map(reason -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "DOWN", "reason", reason)))
                .orElseGet(() -> ResponseEntity.ok(answering()));
    }

    private Map<String, String> answering() {
        var broken = witnesses.stream()
                .filter(witness -> !witness.isSound())
                .map(HealthWitness::name)
                .collect(Collectors.joining(","));
        return broken.isEmpty() ? UP : Map.of("status", "UP", "broken", broken);
    }
}

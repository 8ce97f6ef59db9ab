package huizhanjia.database;

import huizhanjia.kernel.Open;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/health`: whether the house answers and its database does, for programs that watch it; 503 and the reason when it
/// does not.
@Open
@RestController
class HealthPages {

    private final Health health;

    HealthPages(Health health) {
        this.health = health;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return health.trouble()
                .map(reason -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "DOWN", "reason", reason)))
                .orElseGet(() -> ResponseEntity.ok(Map.of("status", "UP")));
    }
}

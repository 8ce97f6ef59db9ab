package huizhanjia.organizing.request;

import huizhanjia.kernel.NetworkAddress;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps the open page from being flooded: a few requests an hour from a network, a few that wait about one
/// firm, and no more waiting in all than people read. The last of those are for networks that have not asked:
/// what one visitor sends never keeps another from asking. All of it is counted in the database, for all
/// instances, in the transaction of the request: what is refused is not counted.
@Component
class RequestDoor {

    /// What a refusal for asking too often is called.
    static final String TOO_MANY = "organizing.too-many";

    private static final int HOURLY = 5;
    private static final int OF_ONE_FIRM = 2;
    private static final int MOST_OF_ONE_FIRM = 6;
    private static final long MOST_WAITING = 300;
    private static final long KEPT_FOR_OTHERS = 100;
    private static final int LENGTH = 16;
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Duration HOUR = Duration.ofHours(1);

    private final RequestCountTable table;
    private final Vault vault;
    private final Clock clock;

    RequestDoor(RequestCountTable table, Vault vault, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.clock = clock;
    }

    /// What is asked for and how many wait already.
    ///
    /// @param firm by its code, or by its name where none was given
    record Asked(String firm, long waitingForFirm, long waitingInCounty) {}

    /// Refuses a caller who asks too often, a firm that was asked for from several sides, and everybody while
    /// too many wait.
    void enter(String address, Asked asked) {
        var network = NetworkAddress.counted(address);
        var calls = counted(network);
        if (calls > HOURLY) {
            throw new Refused(TOO_MANY, "您所在的网络一小时内已提交 %d 件申请，请一小时后再试，或直接联系县总工会".formatted(HOURLY));
        }
        if (counted(network + " " + asked.firm()) > OF_ONE_FIRM || asked.waitingForFirm() >= MOST_OF_ONE_FIRM) {
            throw new Refused("organizing.asked-already", "这家单位已有建会申请等待办理，不必再交；请凭回执号查看进度，或联系县总工会");
        }
        if (asked.waitingInCounty() >= MOST_WAITING + (calls == 1 ? KEPT_FOR_OTHERS : 0)) {
            throw new Refused(TOO_MANY, "等待办理的建会申请太多，暂时收不下，请过些时候再试，或直接联系县总工会");
        }
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void forget() {
        table.forget(clock.instant().minus(HOUR));
    }

    private int counted(String caller) {
        var now = clock.instant();
        return table.count(vault.index("organizing.request-caller", caller), now.minus(HOUR), now);
    }

    /// A number nobody guesses.
    String receipt() {
        var receipt = new StringBuilder(LENGTH);
        for (var at = 0; at < LENGTH; at++) {
            receipt.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return receipt.toString();
    }
}

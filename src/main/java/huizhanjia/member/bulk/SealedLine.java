package huizhanjia.member.bulk;

import huizhanjia.kernel.MemberId;
import huizhanjia.member.MemberRow;
import huizhanjia.vault.Vault;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a roster with its person sealed and indexed.
///
/// @param record of the member the row would make
/// @param columns the person as the columns of `member.member` hold it
record SealedLine(RosterLine line, MemberId record, Map<String, @Nullable Object> columns) {

    static SealedLine of(RosterLine line, String county, Vault vault) {
        var record = MemberId.next();
        return new SealedLine(
                line, record, MemberRow.parameters(line.person(), BulkSeals.STAGED.at(county, record), vault));
    }

    byte[] identityBytes() {
        return (byte[]) Objects.requireNonNull(columns.get("id_index"));
    }

    BlindIndex identity() {
        return BlindIndex.of(identityBytes());
    }

    @Nullable
    BlindIndex phone() {
        return BlindIndex.ofNullable((byte[]) columns.get("phone_index"));
    }

    @Nullable
    BlindIndex place() {
        return BlindIndex.ofNullable((byte[]) columns.get("place_index"));
    }
}

package huizhanjia.organizing.legal;

import huizhanjia.kernel.Refused;
import java.time.LocalDate;

/// Another domicile about to be told (住所变更).
public record Relocation(String address, LocalDate on, String document) {

    private static final int LONGEST = 200;

    public Relocation {
        address = address.strip();
        document = document.strip();
    }

    /// Refuses what is incomplete, lies ahead or changes nothing.
    void check(LegalFile file, LocalDate today) {
        checkAddress(address);
        if (document.isEmpty()) {
            throw new Refused("organizing.document-missing", "请填写证明文件，如房屋租赁合同、住所使用证明");
        }
        if (on.isAfter(today)) {
            throw new Refused("organizing.day-ahead", "变更日期不能晚于今天 %s".formatted(today));
        }
        file.domicile().ifPresent(known -> {
            if (known.address().equals(address)) {
                throw new Refused("organizing.domicile-same", "现在登记的就是这个住所，没有变更");
            }
            if (on.isBefore(known.fromOn())) {
                throw new Refused("organizing.day-early", "现住所自 %s 起，变更日期不能比它更早".formatted(known.fromOn()));
            }
        });
    }

    static void checkAddress(String address) {
        if (address.isBlank()) {
            throw new Refused("organizing.domicile-missing", "请填写住所（详细地址），证书上要写明");
        }
        if (address.length() > LONGEST) {
            throw new Refused("organizing.domicile-long", "住所请写在 %d 字以内".formatted(LONGEST));
        }
    }
}

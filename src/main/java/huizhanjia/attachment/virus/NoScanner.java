package huizhanjia.attachment.virus;

import java.util.Optional;

/// None was set up: kinds are still judged by content, viruses are not looked for.
record NoScanner() implements Scanner {

    @Override
    public Optional<String> find(byte[] file) {
        return Optional.empty();
    }

    @Override
    public String introduction() {
        return "附件不查病毒：没有设置 HUIZHANJIA_CLAMAV（主机:端口）";
    }
}

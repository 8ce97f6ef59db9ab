package huizhanjia.vault;

import huizhanjia.kernel.Command;
import java.util.List;
import org.springframework.stereotype.Component;

/// `./run rotate-keys`: adds a key to the key file; a running house notices within seconds, a sleeping one at its next
/// start.
@Component
class RotateKeys implements Command {

    private final KeyFileCheck keyFileCheck;

    RotateKeys(KeyFileCheck keyFileCheck) {
        this.keyFileCheck = keyFileCheck;
    }

    @Override
    public String name() {
        return "rotate-keys";
    }

    @Override
    public int run(List<String> arguments) {
        var number = keyFileCheck.file().addKey();
        keyFileCheck.note();
        IO.println("已启用第 %d 号密钥，写入 %s。".formatted(number, keyFileCheck.file().path()));
        IO.println("正在运行的系统几秒内改用新密钥并在后台重新加密；没有运行的，下次启动时进行。请立即备份密钥文件，不要删除旧密钥。");
        return 0;
    }
}

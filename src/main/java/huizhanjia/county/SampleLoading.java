package huizhanjia.county;

import huizhanjia.database.Stopping;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Loads the sample county as of today, for somebody who waits and may lose patience.
@Component
class SampleLoading {

    private final SampleCounty sample;
    private final Stopping stopping;
    private final Clock clock;

    SampleLoading(SampleCounty sample, Stopping stopping, Clock clock) {
        this.sample = sample;
        this.stopping = stopping;
        this.clock = clock;
    }

    void load() {
        stopping.during(this::loadToday, "会站家已停止：青山县示例还没有载入完，已载入的部分全部撤销，没有留下一半；再次启动会重新载入。");
    }

    private void loadToday() {
        IO.println("正在载入青山县示例，只在第一次启动时进行，请稍候……");
        sample.load(LocalDate.now(clock));
    }
}

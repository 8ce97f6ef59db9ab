package huizhanjia.county;

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
        IO.println("正在载入青山县示例，只在第一次启动时进行，请稍候……");
        stopping.during(() -> sample.load(LocalDate.now(clock)));
    }
}

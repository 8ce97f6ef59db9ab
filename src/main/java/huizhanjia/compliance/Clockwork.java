package huizhanjia.compliance;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets `Watch` look again every few seconds.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Clockwork {}

package huizhanjia.org.census;

import huizhanjia.area.Areas;
import huizhanjia.law.Gauge;
import huizhanjia.org.OrgKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is measured of the tree, under its codes in the register of duties.
@Configuration(proxyBeanMethods = false)
class CensusGauges {

    @Bean
    Gauge townshipsAndParks(Census census, Areas areas) {
        return new TownshipsCoveredGauge("ORG-09", "已建工会的乡镇、街道和开发区", area -> true, census, areas);
    }

    @Bean
    Gauge townships(Census census, Areas areas) {
        return new TownshipsCoveredGauge("ORG-09-TOWNSHIP", "已建工会的乡镇（街道）", area -> !area.isZone(), census, areas);
    }

    /// No list of parks or villages is held, so only what is there can be counted.
    @Bean
    Gauge parks(Census census) {
        return new KindGauge("ORG-09-PARK", OrgKind.PARK, census);
    }

    @Bean
    Gauge villages(Census census) {
        return new KindGauge("ORG-09-VILLAGE", OrgKind.VILLAGE, census);
    }

    @Bean
    Gauge areaFederations(Census census) {
        return new KindGauge("ORG-12-AREA", OrgKind.AREA_FEDERATION, census);
    }

    @Bean
    Gauge tradeFederations(Census census) {
        return new KindGauge("ORG-12-TRADE", OrgKind.TRADE_FEDERATION, census);
    }
}

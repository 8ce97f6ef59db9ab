package huizhanjia.organizing.legal;

import java.time.Instant;
import java.time.LocalDate;

/// Where a union sits as a legal person (住所), from a day on.
///
/// @param document that proves it, such as a lease
/// @param recordedAt when it was told; the registrar knows nothing told after an application
public record Domicile(String address, LocalDate fromOn, String document, Instant recordedAt) {}

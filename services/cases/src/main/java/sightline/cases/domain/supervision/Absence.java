package sightline.cases.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.StaffId;

/**
 * That who holds a case is away.
 *
 * @param since when they went
 * @param expectedUntil the day they are expected back, where anybody knows
 * @param cover who covers for them; null while nobody does
 */
public record Absence(
        Instant since,
        @Nullable LocalDate expectedUntil,
        @Nullable StaffId cover) {}

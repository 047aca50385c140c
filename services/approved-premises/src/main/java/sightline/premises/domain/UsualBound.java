package sightline.premises.domain;

import java.time.LocalDate;

/**
 * How long a stay may be, as the reference data says for its area and first day.
 *
 * @param lastDeparture the last day on which the person leaves in time
 * @param source where the limit is written
 */
public record UsualBound(LocalDate lastDeparture, String source) {}

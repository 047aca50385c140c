package sightline.premises.domain;

import java.time.LocalDate;

/** The days for which a bed is kept. */
public record Booking(LocalDate arriveOn, LocalDate departOn) {}

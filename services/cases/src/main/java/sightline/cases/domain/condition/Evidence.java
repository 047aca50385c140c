package sightline.cases.domain.condition;

import java.time.Instant;
import sightline.platform.language.AgencyId;

/**
 * What shows that a condition is real.
 *
 * @param words empty for a reader whose they are not
 * @param by the agency that says so
 */
public record Evidence(String words, Instant at, AgencyId by) {}

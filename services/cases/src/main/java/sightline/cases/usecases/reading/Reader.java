package sightline.cases.usecases.reading;

import sightline.platform.access.Seat;
import sightline.platform.language.AgencyId;

/**
 * Somebody who sees a case, as far as it matters for which of its facts they are told.
 *
 * @param agency whose they are: what it told itself, it knows
 * @param seat how they stand to the case
 * @param governs they decide on who may know of it
 * @param emergency they broke the glass
 * @param chairs they chair meetings of the case's area, and see it otherwise than in an emergency
 */
public record Reader(AgencyId agency, Seat seat, boolean governs, boolean emergency, boolean chairs) {}

package sightline.cases.domain.concern;

import sightline.platform.language.ConcernId;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/**
 * Something noticed that others must know.
 *
 * @param summary what was noticed, in words that stay here
 */
public record Concern(ConcernId id, Sign sign, String summary, Urgency severity) {}

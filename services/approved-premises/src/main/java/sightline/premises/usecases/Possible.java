package sightline.premises.usecases;

import sightline.platform.language.Decision;
import sightline.premises.domain.Verb;

/** A verb that somebody's role may do, and what it would come to now. */
public record Possible(Verb verb, Decision<?> wouldBe) {}

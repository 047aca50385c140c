package sightline.cases.usecases.life;

import sightline.cases.domain.support.Support;
import sightline.cases.usecases.reading.ThingsTold;

/** Services as their readers are told of them. */
public interface SupportsTold extends ThingsTold<Support> {}

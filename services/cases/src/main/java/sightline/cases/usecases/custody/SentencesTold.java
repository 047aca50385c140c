package sightline.cases.usecases.custody;

import sightline.cases.domain.custody.PassedSentence;
import sightline.cases.usecases.reading.ThingsTold;

/** Sentences as their readers are told of them. */
public interface SentencesTold extends ThingsTold<PassedSentence> {}

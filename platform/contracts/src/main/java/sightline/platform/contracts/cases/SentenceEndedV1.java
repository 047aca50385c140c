package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.SentenceId;

/**
 * A sentence binds the person no longer.
 *
 * @param sentenceId names the sentence
 */
@Contract(name = "case.sentence-ended", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record SentenceEndedV1(@Labelled(Label.P0) @OnFeeds SentenceId sentenceId) {}

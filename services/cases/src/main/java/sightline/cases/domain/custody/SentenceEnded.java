package sightline.cases.domain.custody;

import sightline.platform.language.SentenceId;

/** What can happen to a sentence once it was passed: it binds the person no longer. */
public record SentenceEnded(SentenceId id) {}

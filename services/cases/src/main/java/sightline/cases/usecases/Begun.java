package sightline.cases.usecases;

import sightline.cases.domain.Managed;

/** The case in which one of its many things began, and what names the thing. */
public record Begun<I>(Managed managed, I id) {}

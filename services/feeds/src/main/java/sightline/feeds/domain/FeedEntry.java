package sightline.feeds.domain;

import sightline.platform.language.AgencyId;

/** One entry of an agency's own feed, numbered from 1 without a gap. */
public record FeedEntry(AgencyId agency, long sequence, Shown shown) {}

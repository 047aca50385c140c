package sightline.feeds.domain;

import sightline.platform.language.EventId;

/**
 * An event as agencies are shown it.
 *
 * @param type the short name, such as {@code case.arrest-recorded}
 * @param json the CloudEvent, built up from what may be shown
 */
public record Shown(EventId id, String type, String json) {}

package sightline.feeds.domain;

import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/**
 * An event as agencies are shown it.
 *
 * @param about the case it is of
 * @param type the short name, such as {@code case.arrest-recorded}
 * @param json the CloudEvent, built up from what may be shown
 */
public record Shown(EventId id, CaseId about, String type, String json) {}

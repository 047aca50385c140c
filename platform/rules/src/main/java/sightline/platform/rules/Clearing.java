package sightline.platform.rules;

import java.time.Instant;
import sightline.platform.language.EventId;

/** What answered an alert, and when that became known. */
public record Clearing(Instant at, EventId by) {}

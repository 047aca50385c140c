package sightline.deploy.rehearsal.live;

import java.time.Instant;
import sightline.deploy.rehearsal.chronicle.Entry;

/** An event that a service took, and when its answer was here. */
record Accepted(Entry entry, Instant at) {}

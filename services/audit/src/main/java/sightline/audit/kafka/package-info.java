/** Hears who looked and what changed. */
@NullMarked
package sightline.audit.kafka;

import org.jspecify.annotations.NullMarked;
